import WorkoutModel

/// The phrases that sheets print. The raw values are the members of `layouts/labels/*.json`.
package enum LabelKey: String, CaseIterable, Sendable {
  // Facts: `**…**` prints large.
  case factRounds = "fact-rounds"
  case factMinutes = "fact-minutes"
  case factDaysPerWeek = "fact-days-per-week"
  case factTimesPerDay = "fact-times-per-day"
  case factPeriodDays = "fact-period-days"
  case factPeriodWeeks = "fact-period-weeks"
  case factPeriodMonths = "fact-period-months"
  case factExercises = "fact-exercises"

  // Lines under titles.
  case forClient = "for-client"
  case homeExercisesFor = "home-exercises-for"
  case titleForClient = "title-for-client"
  case restAfterEachRound = "rest-after-each-round"

  // Blocks of a workout.
  case superset
  case circuit
  case amrap
  case emom
  case intervals
  case forTime = "for-time"
  case roundCount = "round-count"
  case restBetweenRounds = "rest-between-rounds"
  case blockDuration = "block-duration"
  case everyInterval = "every-interval"
  case workInterval = "work-interval"
  case timeCap = "time-cap"
  case goRound = "go-round"
  case oneAfterTheOther = "one-after-the-other"
  case sentenceAmrapBlock = "sentence-amrap-block"
  case sentenceEmom = "sentence-emom"
  case sentenceIntervals = "sentence-intervals"
  case sentenceForTime = "sentence-for-time"
  case sentenceCap = "sentence-cap"

  // Plans, compact.
  case unitReps = "unit-reps"
  case unitSeconds = "unit-seconds"
  case unitMinutes = "unit-minutes"
  case unitHoldSeconds = "unit-hold-seconds"
  case unitHoldMinutes = "unit-hold-minutes"
  case any
  case asManyAsYouLike = "as-many-as-you-like"
  case amrapTarget = "amrap-target"
  case asManyAsPossible = "as-many-as-possible"
  case failureTarget = "failure-target"
  case toFailure = "to-failure"
  case eachSide = "each-side"
  case eachLeg = "each-leg"
  case eachArm = "each-arm"
  case leftSide = "left-side"
  case rightSide = "right-side"
  case alternatingSides = "alternating-sides"
  case atLoad = "at-load"
  case atPercentOfMax = "at-percent-of-max"
  case atPercentOfTrainingMax = "at-percent-of-training-max"
  case atPercentOfLast = "at-percent-of-last"
  case bodyweight
  case bodyweightPlus = "bodyweight-plus"
  case assisted
  case band
  case namedBand = "named-band"
  case pin
  case shareOfMax = "share-of-max"
  case shareOfTrainingMax = "share-of-training-max"
  case shareOfLast = "share-of-last"
  case notLoad = "not-load"
  case barAlone = "bar-alone"
  case lightestLoad = "lightest-load"
  case rpe
  case rir
  case rest
  case tempo
  case hold
  case warmUp = "warm-up"
  case warmUpSets = "warm-up-sets"
  case topSet = "top-set"
  case backOff = "back-off"
  case dropSet = "drop-set"
  case restPause = "rest-pause"
  case clusterSet = "cluster-set"
  case testSet = "test-set"

  // Plans in sentences.
  case doReps = "do-reps"
  case doRepsSided = "do-reps-sided"
  case doAtLeast = "do-at-least"
  case doAtLeastSided = "do-at-least-sided"
  case doAmrap = "do-amrap"
  case doAmrapSided = "do-amrap-sided"
  case doToFailure = "do-to-failure"
  case doToFailureSided = "do-to-failure-sided"
  case doAny = "do-any"
  case doAnySided = "do-any-sided"
  case doDuration = "do-duration"
  case doDurationSided = "do-duration-sided"
  case doHold = "do-hold"
  case doHoldSided = "do-hold-sided"
  case doDistance = "do-distance"
  case doDistanceSided = "do-distance-sided"
  case doEnergy = "do-energy"
  case doEnergySided = "do-energy-sided"
  case doCluster = "do-cluster"
  case doClusterSided = "do-cluster-sided"
  case onEachSide = "on-each-side"
  case onEachLeg = "on-each-leg"
  case withEachArm = "with-each-arm"
  case onTheLeft = "on-the-left"
  case onTheRight = "on-the-right"
  case changingSides = "changing-sides"
  case rangeTo = "range-to"
  case useLoad = "use-load"
  case usePercentOfMax = "use-percent-of-max"
  case usePercentOfTrainingMax = "use-percent-of-training-max"
  case usePercentOfLast = "use-percent-of-last"
  case useBodyweight = "use-bodyweight"
  case useBodyweightPlus = "use-bodyweight-plus"
  case useAssistance = "use-assistance"
  case useBand = "use-band"
  case useNamedBand = "use-named-band"
  case usePin = "use-pin"
  case thatIsPercentOfMax = "that-is-percent-of-max"
  case thatIsPercentOfTrainingMax = "that-is-percent-of-training-max"
  case thatIsPercentOfLast = "that-is-percent-of-last"
  case canNotBeLoaded = "can-not-be-loaded"
  case barAloneIs = "bar-alone-is"
  case lightestIs = "lightest-is"
  case feelsLike = "feels-like"
  case leaveInReserve = "leave-in-reserve"
  case leaveNothing = "leave-nothing"
  case restFor = "rest-for"
  case holdEach = "hold-each"
  case tempoPhases = "tempo-phases"
  case tempoNoPause = "tempo-no-pause"
  case tempoExplosive = "tempo-explosive"
  case doItTimes = "do-it-times"
  case warmUpFirst = "warm-up-first"
  case doWarmUpSets = "do-warm-up-sets"
  case repsWithLoad = "reps-with-load"
  case heaviestSet = "heaviest-set"
  case thenLighter = "then-lighter"
  case straightOnLighter = "straight-on-lighter"
  case shortPauses = "short-pauses"
  case partsWithPauses = "parts-with-pauses"
  case findYourBest = "find-your-best"
  case secondsInWords = "seconds-in-words"
  case minutesInWords = "minutes-in-words"
  case minutesAndSeconds = "minutes-and-seconds"

  // Boxes to write in.
  case round
  case set
  case total
  case boxDate = "box-date"
  case boxTime = "box-time"
  case boxMinutes = "box-minutes"

  // Handout.
  case easier
  case harder
  case insteadOfThis = "instead-of-this"
  case mistakes
  case takeCare = "take-care"
  case setup
  case youNeed = "you-need"
  case ifYouLike = "if-you-like"
  case trains
  case alsoWorks = "also-works"
  case watchIt = "watch-it"
  case pointCamera = "point-camera"
  case goodToKnow = "good-to-know"
  case tickTheDays = "tick-the-days"
  case planPerWeek = "plan-per-week"
  case week
  case whenToStop = "when-to-stop"
  case stopRule = "stop-rule"
  case nextVisit = "next-visit"
  case goal
  case notes
  case sourceLine = "source-line"
  case by

  // Muscles and levels.
  case abdominals = "muscle-abdominals"
  case abductors = "muscle-abductors"
  case adductors = "muscle-adductors"
  case biceps = "muscle-biceps"
  case calves = "muscle-calves"
  case chest = "muscle-chest"
  case forearms = "muscle-forearms"
  case glutes = "muscle-glutes"
  case hamstrings = "muscle-hamstrings"
  case lats = "muscle-lats"
  case lowerBack = "muscle-lower-back"
  case middleBack = "muscle-middle-back"
  case neck = "muscle-neck"
  case quadriceps = "muscle-quadriceps"
  case shoulders = "muscle-shoulders"
  case traps = "muscle-traps"
  case triceps = "muscle-triceps"
  case beginner = "level-beginner"
  case intermediate = "level-intermediate"
  case advanced = "level-advanced"

  // Training log.
  case sleep
  case sessionRPE = "session-rpe"
  case boxBodyweight = "box-bodyweight"
  case boxHours = "box-hours"
  case boxOneToTen = "box-one-to-ten"
  case boxDone = "box-done"
  case boxRounds = "box-rounds"
  case boxEffort = "box-effort"
  case boxBand = "box-band"
  case boxPin = "box-pin"
  case columnSet = "column-set"
  case columnLastTime = "column-last-time"
  case columnLastTimeOn = "column-last-time-on"
  case columnTarget = "column-target"
  case columnTargetEffort = "column-target-effort"
  case columnPlatesOnBar = "column-plates-on-bar"
  case samePlates = "same-plates"
  case barOnly = "bar-only"
  case platesInWords = "plates-in-words"
  case platesOfLoad = "plates-of-load"
  case platesPerSide = "plates-per-side"
  case barWithoutPlates = "bar-without-plates"
  case columnWeight = "column-weight"
  case columnReps = "column-reps"
  case columnEffort = "column-effort"
  case warmUpNumber = "warm-up-number"
  case buildUp = "build-up"
  case timesReps = "times-reps"
  case atEffort = "at-effort"
  case shareOfLoad = "share-of-load"
  case ofOneRepMax = "of-one-rep-max"
  case ofTrainingMax = "of-training-max"
  case ofLastTime = "of-last-time"
  case distanceInTime = "distance-in-time"
  case loadTimesReps = "load-times-reps"
  case countOfReps = "count-of-reps"
  case setAtRPE = "set-at-rpe"
  case setAtRIR = "set-at-rir"
  case noteOfLastTime = "note-of-last-time"
  case pairWithoutRest = "pair-without-rest"
  case pairThenRest = "pair-then-rest"
  case groupWithoutRest = "group-without-rest"
  case groupThenRest = "group-then-rest"
  case pair
  case setupEntry = "setup-entry"
  case logTableOf = "log-table-of"

  // Pocket card.
  case cuesAndLog = "cues-and-log"
  case cardOf = "card-of"

  // Stations.

  case work
  case restClock = "rest-clock"
  case restAfterRound = "rest-after-round"
  case everyClock = "every-clock"
  case rounds
  case timeLimit = "time-limit"
  case inAll = "in-all"
  case next
  case nextStation = "next-station"
  case afterRounds = "after-rounds"
  case lastStation = "last-station"
  case coachMap = "coach-map"
  case equipment

  // Team.
  case exercise
  case athlete
  case teamTable = "team-table"
  case maxOfExercise = "max-of-exercise"
  case trainingMaxOfExercise = "training-max-of-exercise"

  // Weeks and programs.
  case weekNumber = "week-number"
  case weekOf = "week-of"
  case programWeekOf = "program-week-of"
  case dayNumber = "day-number"
  case deloadWeek = "deload-week"
  case withTrainer = "with-trainer"
  case weekSessions = "week-sessions"
  case weekTime = "week-time"
  case weekSets = "week-sets"
  case hoursAndMinutes = "hours-and-minutes"
  case minutesShort = "minutes-short"
  case setCount = "set-count"
  case aim
  case restDay = "rest-day"
  case boxEffortOneToTen = "box-effort-one-to-ten"
  case setsPerMuscle = "sets-per-muscle"
  case oneSet = "one-set"
  case halfSet = "half-set"
  case muscle
  case muscleTable = "muscle-table"
  case theBlock = "the-block"
  case plannedSets = "planned-sets"
  case plannedSetsOfWeeks = "planned-sets-of-weeks"
  case weekTable = "week-table"
  case columnDay = "column-day"
  case columnTraining = "column-training"
  case wallTable = "wall-table"
  case wallDaysPerWeek = "wall-days-per-week"
  case wallColourIn = "wall-colour-in"
  case wallRestDays = "wall-rest-days"
  case wallDoneOf = "wall-done-of"
  case wallDone = "wall-done"
  case deload

  // Everywhere.
  case pageOf = "page-of"
  case continued
  case figureAlternative = "figure-alternative"
  case figureDescription = "figure-description"
  case bodyMapAlternative = "body-map-alternative"
  case bodyMapAlternativeHelping = "body-map-alternative-helping"
  case bodyMapHelping = "body-map-helping"
  case photoAlternative = "photo-alternative"
  case photoOfSeveral = "photo-of-several"
  case logo
  case listJoint = "list-joint"
}

extension LabelKey {
  /// A muscle's name.
  init?(_ muscle: Muscle) { self.init(rawValue: "muscle-" + muscle.rawValue) }

  init(_ level: Level) {
    self =
      switch level {
      case .beginner: .beginner
      case .intermediate: .intermediate
      case .advanced: .advanced
      }
  }
}

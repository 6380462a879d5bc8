import WorkoutModel

/// The phrases that sheets print. Each is a ``member`` of `layouts/labels/*.json`.
package enum LabelKey: String, CaseIterable, Sendable {
  // Facts: `**…**` prints large.
  case factRounds, factMinutes, factDaysPerWeek, factTimesPerDay, factPeriodDays, factPeriodWeeks
  case factPeriodMonths, factExercises

  // Lines under titles.
  case forClient, homeExercisesFor, titleForClient, restAfterEachRound

  // Blocks of a workout.
  case superset, circuit, amrap, emom, intervals, forTime, roundCount, restBetweenRounds, blockDuration
  case everyInterval, everyMinute, workInterval, timeCap, goRound, oneAfterTheOther, sentenceAmrapBlock
  case sentenceEmom, sentenceEmomMinute, sentenceIntervals, sentenceForTime, sentenceCap

  // Plans, compact.
  case reps, unitReps, unitSeconds, unitMinutes, unitHoldSeconds, unitHoldMinutes, any, asManyAsYouLike
  case amrapTarget, asManyAsPossible, failureTarget, toFailure, eachSide, eachLeg, eachArm, leftSide
  case rightSide, alternatingSides, unitForEach, unitForOne, atLoad, atPercentOfMax, atPercentOfTrainingMax
  case atPercentOfLast
  case bodyweight, bodyweightPlus, assisted, band, namedBand, pin, shareOfMax, shareOfTrainingMax
  case shareOfLast, notLoad, barAlone, lightestLoad, rpe, rir, rest, tempo, hold, warmUp, warmUpSets, topSet
  case backOff, dropSet, restPause, clusterSet, testSet

  // Plans in sentences.
  case doReps, doRepsSided, doAtLeast, doAtLeastSided, doAmrap, doAmrapSided, doToFailure, doToFailureSided
  case doAny, doAnySided, doDuration, doDurationSided, doHold, doHoldSided, doDistance, doDistanceSided
  case doEnergy, doEnergySided, doCluster, doClusterSided, onEachSide, onEachLeg, withEachArm, onTheLeft
  case onTheRight, changingSides, rangeTo, useLoad, usePercentOfMax, usePercentOfTrainingMax
  case usePercentOfLast, useBodyweight, useBodyweightPlus, useAssistance, useBand, useNamedBand, usePin
  case thatIsPercentOfMax, thatIsPercentOfTrainingMax, thatIsPercentOfLast, canNotBeLoaded, barAloneIs
  case lightestIs, feelsLike, leaveInReserve, leaveNothing, restFor, holdEach, tempoPhases, tempoNoPause
  case tempoExplosive, doItTimes, warmUpFirst, doWarmUpSets, repsWithLoad, heaviestSet, thenLighter
  case straightOnLighter, shortPauses, partsWithPauses, findYourBest, secondsInWords, minutesInWords
  case minutesAndSeconds

  // Boxes to write in.
  case round, set, total, boxDate, boxTime, boxMinutes

  // Handout.
  case easier, harder, insteadOfThis, mistakes, takeCare, setup, youNeed, ifYouLike, trains, alsoWorks
  case watchIt, pointCamera, goodToKnow, tickTheDays, planPerWeek, week, whenToStop, stopRule, nextVisit
  case goal, notes, sourceLine, by

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
  case boxBodyweight, boxHours, boxOneToTen, boxDone, boxRounds, boxEffort, boxBand, boxPin, columnSet
  case columnLastTime, columnLastTimeOn, columnTarget, columnTargetEffort, columnPlatesOnBar, samePlates
  case barOnly, platesInWords, platesOfLoad, platesPerSide, barWithoutPlates, columnWeight, columnReps
  case columnEffort, warmUpNumber, buildUp, timesReps, atEffort, shareOfLoad, ofOneRepMax, ofTrainingMax
  case ofLastTime, distanceInTime, loadTimesReps, countOfReps
  case setAtRPE = "set-at-rpe"
  case setAtRIR = "set-at-rir"
  case noteOfLastTime, pairWithoutRest, pairThenRest, groupWithoutRest, groupThenRest, pair, setupEntry
  case logTableOf

  // Pocket card.
  case cuesAndLog, cardOf

  // Stations.

  case work, restClock, restAfterRound, everyClock, rounds, timeLimit, inAll, next, nextStation, afterRounds
  case lastStation, coachMap, equipment

  // Team.
  case exercise, athlete, teamTable, maxOfExercise, trainingMaxOfExercise

  // Weeks and programs.
  case weekNumber, weekOf, programWeekOf, dayNumber, deloadWeek, withTrainer, weekSessions, weekTime
  case weekSets, hoursAndMinutes, minutesShort, setCount, aim, restDay, boxEffortOneToTen, setsPerMuscle
  case oneSet, halfSet, muscle, muscleTable, theBlock, plannedSets, plannedSetsOfWeeks, weekTable, columnDay
  case columnTraining, wallTable, wallDaysPerWeek, wallColourIn, wallRestDays, wallDoneOf, wallDone, deload

  // Progress report.
  case progressReport, program, clientCopy, coachCopy, reportSpan, reportWithTrainer, reportDays
  case reportWeeks, reportMonths, reportQuestionPlanned, reportQuestionDone, reportQuestionMoving
  case reportAllDone, reportMostlyDone, reportPartlyDone, reportLittleDone, reportPlannedSetsDone, reportWorstWeek
  case reportWorstWeekReason, reportSessionsInTime, reportNothingLogged, reportReached, reportOnCourse
  case reportUp, reportCloser, reportBehind, reportLevel, reportStalled, reportStalledSinceMonth, reportDown
  case reportAway
  case reportTooEarly, reportUnknown, reportSessionsDone, reportOfPlanned, reportPlannedSets
  case reportTimeTrained, reportSetsPerWeek, reportEffort, reportOfTen, reportStreak, reportStreakNow
  case reportPerWeek, reportPerSession, reportInAll, reportRatedSessions, reportTimedSessions
  case reportMoreThan, reportFewerThan, reportLongerThan, reportShorterThan, reportHigherThan
  case reportLowerThan, reportSameAsBefore, reportEstimateOf, reportSince, reportSinceMonth
  case reportSinceAndNone, reportSinceMonthAndNone, reportNoChangeSince, reportNoChangeSinceMonth
  case reportFirstOn, reportFirstIn, reportMarkUp, reportMarkDown, reportBodyFat, reportPoints
  case reportTimeOver, reportShortSet, reportSetOn, reportValueFrom, reportNameAndUnit, reportBy
  case reportNotMeasured, reportEstimates, reportLifts, reportOtherLifts, reportAllOthers
  case reportEstimateNote, reportByEpley, reportByBrzycki, reportBestOfDay, reportBestOfWeek
  case reportBestOfMonth, reportLiftTable, columnTrend, columnNow, columnChange, columnBestSet, columnSets
  case columnFirst, columnMeasure, columnMuscle, columnSetsPerWeek, columnBest, columnBefore, columnWhen
  case columnGoal, columnGoalTarget, columnToGo, columnBy, columnStanding, columnWeekOf, columnMonth
  case reportSessions, reportDone, reportCountOf, reportDonePerWeek, reportPlannedPerWeek, reportLegendDone
  case reportLegendMissed, reportLegendMissedWhy, reportReasonCount, reportLegendRest, reportLegendPlanned
  case reportCalendarAlternative, reportMissesAlternative, reportMissAlternative, reportLineAlternative
  case reportRangeAlternative, reportGoalAlternative, reportGoalByAlternative, reportGapAlternative
  case reportGapReasonAlternative, reportEffortTitle, reportEffortNote, reportEffortWeeks
  case reportEffortMonths, reportEffortAlternative, reportMean, reportMeanEffort, reportVolume
  case reportSetsTitle, reportSessionsTitle, reportEachWeek, reportEachMonth, reportSetsAlternative
  case reportBarsAlternative, regionLegs, regionPull, regionPush, regionTrunk, regionOther
  case reportMeasurements, reportOtherMeasurements, reportMuscles, reportPerWeekNote, reportMusclesTable
  case reportTickPlanned, reportTickBefore, reportUnassigned, reportBests, reportSinceDate
  case reportSinceMonthAlone, reportMoreBests
  case reportRecords, reportRecordsNote, reportRecordsTable, reportRepMax, reportNewRecords, reportGoals
  case goalReached, goalOnCourse, goalBehind, goalOverdue, goalOpen, goalUnknown, reportSummary
  case reportCoachNotes, reportSessionNotes, reportQuestions, reportData

  // Everywhere.
  case pageOf, continued, figureAlternative, figureDescription, bodyMapAlternative
  case bodyMapAlternativeHelping, bodyMapHelping, reportBodyMap, reportBodyMapAlternative, photoAlternative
  case photoOfSeveral, logo, namedValue, listJoint, sentenceJoint

  /// Of a label table: the case's name in small letters with dashes, `fact-rounds` for ``factRounds``, or what
  /// stands beside it.
  package var member: String {
    var utf8: [UInt8] = []
    utf8.reserveCapacity(2 * rawValue.utf8.count)
    for byte in rawValue.utf8 {
      let isCapital = UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte
      if isCapital { utf8.append(UInt8(ascii: "-")) }
      utf8.append(isCapital ? byte | 0x20 : byte)
    }
    return String(decoding: utf8, as: UTF8.self)
  }

  package static func == (a: Self, b: Self) -> Bool { a.case == b.case }
  package func hash(into hasher: inout Hasher) { hasher.combine(self.case) }
  /// Two are told apart by their case: letter for letter would cost more than what they are keys of.
  private var `case`: UInt16 { withUnsafeBytes(of: self) { $0.loadUnaligned(as: UInt16.self) } }
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

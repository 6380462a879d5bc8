import JSONSource

extension DocumentSchema {
  static var logDefinitions: [JSONValue.Member] {
    [
      object(
        "log", "What was done and measured.",
        [
          member("sessions", list(reference("session"))),
          member("measurements", list(reference("measurement"))),
        ]),
      object(
        "session", "One visit.", required: ["date"],
        [
          member("date", pattern(NotationPattern.dateAndTime)),
          member("workout", reference("id")),
          member("duration", reference("duration")),
          member("rpe", ["type": "number", "minimum": 0, "maximum": 10]),
          member("feeling", count(1...5), "1 is bad, 5 is great."),
          member("notes", reference("text")),
          member("skipped", reference("text"), "Why it did not take place."),
          member("sets", list(reference("logged-exercise"))),
        ]),
      object(
        "logged-exercise", "The sets of one exercise.", required: ["exercise", "done"],
        [
          member("exercise", reference("id")),
          member(
            "done", list(pattern(NotationPattern.loggedSet)),
            "Such as \"100 kg x 5 @ RPE 8\", \"12\" or \"5 km in 24:30\"."),
        ]),
      object(
        "measurement", "What was measured on one day; any other names are measurements too.",
        required: ["date"],
        [
          member("date", reference("date")),
          member("bodyweight", reference("load")),
          member("body-fat", reference("body-quantity")),
        ],
        others: reference("body-quantity")),
      object(
        "report", "What a progress report looks at.",
        [
          member("from", reference("date")), member("to", reference("date")),
          member("compare", words(ReportRequest.Comparison.self), "Default: none."),
          member("lifts", list(reference("id"))),
          member("goals", list(reference("goal"))),
          member(
            "formula", words(OneRepMaxFormula.self),
            "How a one-rep max is estimated. Default: the layout's."),
          member("summary", reference("text")),
          member("coach-notes", reference("text"), "Printed on the coach's copy only."),
        ]),
      object(
        "goal", "Something to reach: a load in a lift, or a value of a measurement.",
        required: ["target"],
        [
          member("lift", reference("id")), member("measurement", reference("id")),
          member("target", reference("body-quantity")), member("by", reference("date")),
        ]),
    ]
  }
}

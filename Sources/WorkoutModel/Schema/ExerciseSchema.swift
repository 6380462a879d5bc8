import JSONSource

extension DocumentSchema {
  static var exerciseDefinitions: [JSONValue.Member] {
    let ids = list(reference("id"))
    let texts = list(reference("text"))
    // A tip in several languages is told from a tip with a kind by the names of its members.
    let bareText: JSONValue = [
      "$ref": "#/$defs/text",
      "propertyNames": ["pattern": "^[A-Za-z]{2,3}(-.*)?$", "not": ["const": "by"]],
    ]
    return [
      object(
        "exercise", "A movement.", required: ["name"],
        [
          member("name", reference("text")),
          member("summary", reference("text"), "One sentence."),
          member("instructions", texts, "Step by step."),
          member("cues", texts, "A few words each."),
          member(
            "tips", list(either(bareText, reference("tip"))), "A bare text is a form tip."),
          member("mistakes", texts),
          member("sides", words(Sides.self), "Default: both."),
          member("position", words(Position.self)),
          member("muscles", reference("muscles")),
          member("equipment", texts),
          member(
            "setup", ["type": "object", "additionalProperties": reference("text")],
            "Settings of a machine."),
          member("level", words(Level.self)),
          member("precautions", texts),
          member("easier", ids), member("harder", ids), member("alternatives", ids),
          member(
            "figure", either(reference("id"), ["type": "object"], ["type": "null"]),
            "A bundled figure's name, or a figure. Without it the exercise's name may find one; none or null asks for none."),
          member("images", list(reference("image"))),
          member("video", reference("link")),
          member("source", reference("source")),
        ]),
      object(
        "tip", "Advice.", required: ["text"],
        [
          member("kind", words(Tip.Kind.self), "Default: form."),
          member("text", reference("text")),
          member("by", reference("text"), "Whose advice it is."),
        ]),
      object(
        "muscles", "What an exercise works.",
        [
          member("primary", list(words(Muscle.self))),
          member("secondary", list(words(Muscle.self))),
        ]),
      object(
        "image", "A picture file.", required: ["file"],
        [
          member("file", reference("file")),
          member("caption", reference("text")),
          member("alt", reference("text"), "What someone who can't see the picture should know."),
          member("credit", reference("text"), "Who took it, and under which licence."),
          member(
            "focus", pattern(NotationPattern.focus),
            "What stays in view where the picture is cut: \"50% 30%\", across and down, or \"top left\"."),
        ]),
      object(
        "source", "Where the exercise was taken from.",
        [
          member("title", reference("text")), member("author", reference("text")),
          member("publisher", reference("text")), member("url", reference("link")),
          member("date", pattern(NotationPattern.publicationDate)),
        ]),
    ]
  }
}

import JSONSource

extension DocumentSchema {
  static var peopleDefinitions: [JSONValue.Member] {
    [
      object(
        "client", "Who trains.",
        [
          member("id", reference("id")),
          member("name", reference("text")),
          member("goal", reference("text")),
          member("precautions", list(reference("text"))),
          member("bodyweight", reference("load")),
          member("birth-year", count(1900...2100)),
          member("maxes", byId(either(reference("load"), reference("max"))), "By exercise."),
          member("gym", reference("gym")),
        ]),
      object(
        "max", "The most that the client lifts.", required: ["load"],
        [
          member("load", reference("load")),
          member("kind", words(Max.Kind.self), "Default: one-rep-max."),
          member("date", reference("date")),
        ]),
      object(
        "gym", "What can be loaded.",
        [
          member("bar", reference("load")),
          member(
            "plates", list(either(reference("load"), reference("plate"))),
            "For both sides of the bar."),
          member("dumbbells", list(reference("load"))),
          member("increment", reference("load"), "The smallest step of everything else."),
        ]),
      object(
        "plate", "A plate of which there are only so many.", required: ["plate"],
        [member("plate", reference("load")), member("pairs", count(1...99))]),
      object(
        "trainer", "Who wrote the training.",
        [
          member("name", reference("text")), member("credential", reference("text")),
          member("phone", reference("text")), member("email", reference("text")),
          member("website", reference("link")),
        ]),
      object(
        "brand", "Whose name is on the page.",
        [
          member("name", reference("text")), member("logo", reference("file")),
          member("accent", pattern(NotationPattern.color), "Such as \"#E4572E\"."),
          member("contact", list(reference("text"))), member("disclaimer", reference("text")),
        ]),
    ]
  }
}

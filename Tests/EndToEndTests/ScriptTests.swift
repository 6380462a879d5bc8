import Foundation
import PDFChecks
import Testing

/// Needs Debian's fonts-noto-core and fonts-noto-cjk.
@Suite("Every script is printed, and read letter for letter")
struct ScriptTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func pdf(_ document: TestDocument, _ options: String...) throws -> PDFFile {
    let output = try Command.run(["render", "-"] + options, input: document.bytes, in: folder)
    try #require(output.status == Exit.success, "\(output.complaints)")
    let pdf = try PDFFile(output.bytes)
    #expect(try pdf.violations() == [])
    for font in try pdf.fonts() {
      #expect(font.isEmbedded && font.isSubset && font.hasUnicode, "\(font.name)")
    }
    return pdf
  }

  private func document(_ language: String, _ name: String, _ sentences: [String]) -> TestDocument {
    var document = TestDocument()
    document.language = language
    document.title = name
    document.exercises = [.init(name: name, steps: sentences, cues: sentences, tips: sentences)]
    return document
  }

  @Test(arguments: TranslatedExercises.languages, ["card", "handout"])
  func `forty exercises come back letter for letter, and no word leaves the page or another its place`(
    _ language: String, _ layout: String
  ) throws {
    let exercises = try TranslatedExercises(language)
    let pdf = try pdf(exercises.document, "--layout", layout)
    #expect(try Letters(pdf.textInOrder()).missing(of: exercises.texts) == [])
    let page = try #require(try pdf.boxes()["MediaBox"])
    let words = try pdf.placedWords()
    for (index, word) in words.enumerated() {
      #expect(word.x > 0 && word.x + word.width < page[2] && word.y > 0 && word.y < page[3], "\(word)")
      #expect(!words[(index + 1)...].prefix { $0.page == word.page }.contains(where: word.covers), "\(word)")
    }
  }

  @Test(arguments: [
    ("hi", "बारबेल स्क्वाट", ["घुटनों को मोड़कर 45 डिग्री तक झुकें, फिर 60 किग्रा उठाएँ।", "श्री, क्षि, र्क, ज़मीन, हँसी"]),
    ("th", "สควอทด้วยบาร์เบล", ["ย่อตัวลงช้าๆ ใน 3 วินาทีจนต้นขาขนานกับพื้น", "ทำซ้ำ น้ำหนัก 60 กก. ที่นี่ ผู้ฝึก"]),
    ("ja", "バーベル・スクワット", ["足を肩幅に開き、つま先を「やや」外側に向けます（8〜10回、60 kg）。"]),
    ("ko", "바벨 스쿼트", ["허벅지가 바닥과 평행이 될 때까지 내려갑니다(8–10회, 60 kg). 漢字"]),
    ("zh-Hans", "杠铃深蹲", ["用3秒慢慢下蹲，保持“挺胸”的姿势（60公斤）。"]),
    ("zh-Hant", "槓鈴深蹲", ["用3秒慢慢下蹲，保持「挺胸」的姿勢（60公斤）。"]),
    ("bn", "স্কোয়াট", ["ধীরে ধীরে নিচে নামুন, ঊরু মেঝের সমান্তরাল হওয়া পর্যন্ত।"]),
    ("ta", "குந்து பயிற்சி", ["தோள்பட்டை அகலத்தில் கால்களை வைத்து நிற்கவும்."]),
    ("ka", "ჩაჯდომა", ["დადექით მხრების სიგანეზე."]), ("hy", "Կքանիստ", ["Կանգնեք ուսերի լայնությամբ։"]),
    ("vi", "NGỒI XỔM VỚI TẠ ĐÒN", ["ĐẨY MẠNH XUỐNG SÀN ĐỂ TRỞ VỀ TƯ THẾ BẮT ĐẦU. Ấ Ẫ Ậ Ế Ễ Ệ Ố Ỗ Ộ"]),
  ])
  func `names, steps, cues and tips come back in`(
    _ language: String, _ name: String, _ sentences: [String]
  ) throws {
    for layout in ["card", "handout"] {
      let pdf = try pdf(document(language, name, sentences), "--layout", layout, "--paper", "a5")
      #expect(try pdf.complaints() == [])
      #expect(try Letters(pdf.textInOrder()).missing(of: [name] + sentences) == [], "\(layout)")
    }
  }

  static let arabic = [
    ("القرفصاء بالبار", ["قف وقدماك بعرض الكتفين، وأصابعك متجهة قليلًا إلى الخارج.", "انزل ببطء خلال 3 ثوانٍ، ثم ادفع الأرض (60 kg)."]),
    ("الرفعة الرومانية", ["ادفع الوركين إلى الخلف حتى تشعر بشدّ في العضلات الخلفية.", "كرّر الحركة ١٢ مرة؛ استرح ٩٠ ثانية."]),
    ("البلانك", ["اثبت على ساعديك وأطراف أصابعك لمدة 30–45 ثانية.", "تنفّس بهدوء، والأكتاف للأسفل."]),
  ]
  static let hebrew = [
    ("סקוואט עם מוט", ["עמדו בפיסוק ברוחב הכתפיים, אצבעות הרגליים פונות מעט החוצה.", "רדו לאט במשך 3 שניות, ואז דחפו את הרצפה (60 kg)."]),
    ("דדליפט רומני", ["דחפו את האגן לאחור עד שתרגישו מתיחה.", "חזרו על התנועה 12 פעמים; נוחו 90 שנ׳."]),
    ("פלאנק", ["החזיקו על האמות ועל הבהונות 30–45 שניות.", "שָׁלוֹם, נשמו רגיל."]),
  ]
  static let persian = [
    ("اسکوات با هالتر", ["پاها را به عرض شانه باز کنید و نوک پنجه‌ها را کمی به بیرون بچرخانید.", "در ۳ ثانیه آرام پایین بروید تا ران‌ها موازی زمین شوند."]),
    ("پلانک", ["بدن را بالا نگه دارید و نفس بکشید."]),
  ]

  @Test(arguments: [("ar", arabic), ("he", hebrew), ("fa", persian)], ["card", "handout"])
  func `right-to-left words come back with their letters in order`(
    _ sheet: (language: String, exercises: [(String, [String])]), _ layout: String
  ) throws {
    var document = TestDocument()
    document.language = sheet.language
    document.title = sheet.exercises[0].0
    document.exercises = sheet.exercises.map { .init(name: $0.0, steps: $0.1, cues: [$0.1[0]]) }
    let pdf = try pdf(document, "--layout", layout)
    #expect(try pdf.complaints() == [])
    let found = try RightToLeftWords(pdf.text())
    let wanted = sheet.exercises.flatMap { [$0.0] + $0.1 }.map { RightToLeftWords($0) }
    for words in wanted {
      #expect(!words.all.isEmpty && words.all.subtracting(found.all).isEmpty)
    }
  }

  @Test(arguments: [
    ("ja", "CJKjp"), ("ko", "CJKkr"), ("zh", "CJKsc"), ("zh-Hans", "CJKsc"), ("zh-Hant", "CJKtc"),
    ("zh-TW", "CJKtc"), ("zh-HK", "CJKhk"),
  ])
  func `ideographs have the form of the document's country`(_ language: String, _ form: String) throws {
    let pdf = try pdf(document(language, "骨直", ["（骨）、「直」：60 kg）。 角"]))
    let fonts = try pdf.fonts().map(\.name).filter { $0.contains("CJK") }
    #expect(!fonts.isEmpty && fonts.allSatisfy { $0.contains(form) }, "\(fonts)")
  }

  @Test(arguments: ["card", "handout", "pocket", "log", "stations", "team"])
  func `an Arabic sheet has Arabic digits, also where names are Latin`(_ layout: String) throws {
    var document = TestDocument()
    document.language = "ar"
    document.exercises = ["Squat", "Row", "Press"].map { .init(name: $0, steps: [], cues: [], tips: []) }
    let text = try pdf(document, "--layout", layout, "--paper", "a5").textInOrder()
    #expect(text.contains("Squat"))
    #expect(!text.contains { $0.isASCII && $0.isNumber }, "\(text)")
  }

  @Test func `Latin names in an Arabic list stand one left of the other`() throws {
    let sample = try Command.run("sample", "progress", in: folder).bytes
    let output = try Command.run(["render", "-", "--language", "ar"], input: sample, in: folder)
    let words = try PDFFile(output.bytes).placedWords().filter { $0.page == 0 }
    let pairs = words.filter { $0.word.contains("squat") }.flatMap { squat in
      words.filter { $0.word.contains("Deadlift") && abs($0.y - squat.y) < 2 }.map { (squat, $0) }
    }
    // In the sentence, and above the numbers.
    #expect(pairs.count > 1)
    for (squat, deadlift) in pairs { #expect(squat.x > deadlift.x) }
  }

  @Test func `numbers stand with their units beside Arabic texts of an English line`() throws {
    let json = """
      { "subtitle": "ثلاثة أيام", "exercises": { "a": { "name": "Row" }, "b": { "name": "Squat" } },
        "workouts": { "w": { "focus": "قوة الساقين", "duration": "45 min", "blocks": [
          { "title": "سوبرسيت", "style": "superset", "rounds": 3, "items": ["a", "b"] } ] } } }
      """
    let output = try Command.run(
      ["render", "-", "--layout", "log"], input: Array(json.utf8), in: folder)
    let words = try PDFFile(output.bytes).placedWords()
    func place(_ word: String) throws -> (x: Double, y: Double) {
      let found = try #require(words.first { $0.word.lowercased() == word }, "\(words.map(\.word))")
      return (found.x, found.y)
    }
    for (number, unit) in [("45", "min"), ("3", "rounds")] {
      let (first, second) = (try place(number), try place(unit))
      #expect(abs(first.y - second.y) < 2)
      #expect(second.x > first.x && second.x - first.x < 20, "\(number) at \(first), \(unit) at \(second)")
    }
  }

  @Test func `a Chinese card is small`() throws {
    var exercises = try TranslatedExercises("zh").document
    exercises.exercises = Array(exercises.exercises.prefix(4))
    let output = try Command.run("render", "-", input: exercises.bytes, in: folder)
    #expect(output.status == Exit.success && output.bytes.count < 200_000)
  }

  @Test func `what else is in a batch changes nothing`() throws {
    let documents = try ["zh", "hi", "ko", "zh"].map { language in
      var document = try TranslatedExercises(language).document
      document.exercises = Array(document.exercises.prefix(2))
      document.title = "\(language) 骨"
      return document
    }
    let lines = try documents.map { document in
      let object = try JSONSerialization.jsonObject(with: Data(document.bytes))
      return String(decoding: try JSONSerialization.data(withJSONObject: object, options: .sortedKeys), as: UTF8.self)
    }
    try folder.write(Array((lines.joined(separator: "\n") + "\n").utf8), to: "in.ndjson")
    let batch = try Command.run(
      "batch", "in.ndjson", "-o", "out", "--name", "{number}", "--jobs", "2", in: folder)
    #expect(batch.status == Exit.success, "\(batch.complaints)")
    for (index, line) in lines.enumerated() {
      let alone = try Command.run("render", "-", input: Array(line.utf8), in: folder)
      #expect(try folder.bytes(of: "out/\(index + 1).pdf") == alone.bytes, "\(index)")
    }
  }
}

/// The letters of a text without the spaces between them: lines are broken where there are none, too.
private struct Letters {
  let utf8: String

  init(_ text: String) {
    let joined = text.replacing("\u{AD}\n", with: "")
    utf8 = String(
      String.UnicodeScalarView(
        joined.unicodeScalars.filter {
          !$0.properties.isWhitespace && $0 != "\u{AD}" && $0 != "\u{200B}" && $0.value != 0x0C
        }))
  }

  func missing(of texts: [String]) -> [String] {
    texts.filter { !utf8.utf8.contains(Letters($0).utf8.utf8) }
  }
}

/// The words of a text that run from right to left, without what directs them.
struct RightToLeftWords {
  let all: Set<String>

  init(_ text: String) {
    // Marks may follow a letter in another order than they are written in: that of Unicode is the same for all.
    let letters = text.decomposedStringWithCanonicalMapping.unicodeScalars.map { scalar -> Character in
      let isPart =
        (0x590...0x8FF).contains(scalar.value) && scalar.properties.generalCategory != .otherPunctuation
        && scalar.properties.numericType == nil || scalar == "\u{200C}"
      let directs =
        (0x200E...0x200F).contains(scalar.value) || (0x202A...0x202E).contains(scalar.value)
        || (0x2066...0x2069).contains(scalar.value)
      return directs ? "\u{0}" : isPart ? Character(scalar) : " "
    }
    all = Set(String(letters.filter { $0 != "\u{0}" }).split(separator: " ").map(String.init))
  }
}

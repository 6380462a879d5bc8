// swift-tools-version: 6.2
import Foundation
import PackageDescription

/// ICU, each library before those that it needs. Debian brings archives of it too: to find and bind the shared ones at
/// each start takes some 7 % of the time in which one plan is printed.
let icu =
  ["x86_64", "aarch64"].contains { FileManager.default.fileExists(atPath: "/usr/lib/\($0)-linux-gnu/libicudata.a") }
  ? [":libicui18n.a", ":libicuuc.a", ":libicudata.a", "stdc++"] : ["icui18n", "icuuc"]

/// Every Swift target is compiled under the same rules.
let house: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InferIsolatedConformances"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  // Types with parameters are asked for by their accessors: to look one up by its name goes through all conformances
  // of the program, and a dozen such walks take as long as laying out a card. Tests watch exclusive access.
  .unsafeFlags(
    ["-Xfrontend", "-disable-concrete-type-metadata-mangled-name-accessors", "-enforce-exclusivity=unchecked"],
    .when(configuration: .release)),
]

/// A room of the house: a Swift module with the rooms that it may import, and nothing else.
func room(_ name: String, _ imports: Target.Dependency...) -> Target {
  .target(name: name, dependencies: imports, swiftSettings: house)
}

/// The tests of one room, with the rooms whose values they need.
func tests(of name: String, _ imports: Target.Dependency...) -> Target {
  .testTarget(
    name: "\(name)Tests", dependencies: [.byName(name: name)] + imports, swiftSettings: house)
}

/// A C library of the system. `apt` names the Debian package that brings its headers.
func system(_ name: String, pkgConfig: String? = nil, apt: String, brew: String) -> Target {
  .systemLibrary(name: name, pkgConfig: pkgConfig, providers: [.apt([apt]), .brew([brew])])
}

let package = Package(
  name: "Repsheet",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "Repsheet", targets: ["Repsheet"]),
    .executable(name: "repsheet", targets: ["RepsheetCommand"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    .package(url: "https://github.com/apple/swift-system", from: "1.4.0"),
  ],
  targets: [
    system("CHaru", apt: "libhpdf-dev", brew: "libharu"),
    system("CHarfBuzz", pkgConfig: "harfbuzz-subset", apt: "libharfbuzz-dev", brew: "harfbuzz"),
    system("CQREncode", pkgConfig: "libqrencode", apt: "libqrencode-dev", brew: "qrencode"),
    system("CDeflate", pkgConfig: "libdeflate", apt: "libdeflate-dev", brew: "libdeflate"),
    system("CFontconfig", pkgConfig: "fontconfig", apt: "libfontconfig-dev", brew: "fontconfig"),
    system("CHyphen", apt: "libhyphen-dev", brew: "hyphen"),
    system(
      "CTurboJPEG", pkgConfig: "libturbojpeg", apt: "libturbojpeg0-dev", brew: "jpeg-turbo"),
    system("CSPNG", pkgConfig: "spng", apt: "libspng-dev", brew: "libspng"),
    system("CJemalloc", pkgConfig: "jemalloc", apt: "libjemalloc-dev", brew: "jemalloc"),
    .target(name: "CICU", linkerSettings: icu.map { .linkedLibrary($0) }),
    .target(name: "CBundled"),
    .target(name: "CHeap", dependencies: ["CJemalloc"]),

    room("Diagnostics"),
    room("JSONSource", "Diagnostics"),
    room("WorkoutModel", "Diagnostics", "JSONSource"),
    room("Training", "Diagnostics", "WorkoutModel"),
    room("Drawing"),
    room("Typography", "Drawing", "Diagnostics", "CHarfBuzz", "CICU", "CHyphen"),
    room("PageLayout", "Drawing", "Typography", "Diagnostics"),
    room("Illustrations", "Drawing", "Typography", "PageLayout", "Diagnostics", "JSONSource", "CQREncode"),
    room("Pictures", "Drawing", "CTurboJPEG", "CSPNG"),
    room(
      "Sheets", "Diagnostics", "JSONSource", "WorkoutModel", "Training", "Drawing", "Typography",
      "PageLayout", "Illustrations", "CICU"),
    room("Haru", "CHaru", "CDeflate"),
    room("PDFRendering", "Drawing", "Typography", "Diagnostics", "Haru"),
    room(
      "Repsheet", "CBundled", "CFontconfig", "Diagnostics", "JSONSource", "WorkoutModel", "Training", "Drawing",
      "Typography", "PageLayout", "Illustrations", "Pictures", "Sheets", "Haru", "PDFRendering",
      .product(name: "SystemPackage", package: "swift-system")),
    .executableTarget(
      name: "RepsheetCommand",
      dependencies: [
        "Repsheet", "CHeap",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: house),

    tests(of: "Diagnostics"),
    tests(of: "JSONSource", "Diagnostics"),
    tests(of: "WorkoutModel", "Diagnostics", "JSONSource"),
    tests(of: "Training", "Diagnostics", "WorkoutModel"),
    tests(of: "Drawing"),
    tests(of: "Typography", "Diagnostics", "Drawing"),
    tests(of: "PageLayout", "Diagnostics", "Drawing", "Typography"),
    tests(
      of: "Illustrations", "Diagnostics", "Drawing", "JSONSource", "PageLayout", "PDFChecks",
      "Typography"),
    tests(of: "Pictures", "Drawing", "PDFChecks"),
    tests(
      of: "Sheets", "Diagnostics", "Drawing", "Illustrations", "JSONSource", "PageLayout", "PDFChecks",
      "Training", "Typography", "WorkoutModel"),
    tests(of: "PDFRendering", "Diagnostics", "Drawing", "Haru", "PDFChecks", "Typography"),
    tests(of: "Repsheet", "Diagnostics", "PDFChecks", "Typography", "WorkoutModel"),
    .testTarget(
      name: "EndToEndTests", dependencies: ["PDFChecks", "RepsheetCommand"], swiftSettings: house),
    .executableTarget(
      name: "Benchmarks", dependencies: ["Drawing", "Illustrations", "PDFChecks", "Repsheet"], path: "Tests/Benchmarks",
      exclude: ["WeeklyPlans"], swiftSettings: house),
    .executableTarget(
      name: "DrawFigures", dependencies: ["Diagnostics", "Illustrations", "JSONSource", "PDFChecks"],
      path: "Tests/DrawFigures", swiftSettings: house),
    .target(name: "PDFChecks", path: "Tests/PDFChecks", swiftSettings: house),
    .target(
      name: "FuzzTargets",
      dependencies: [
        "Repsheet", "Diagnostics", "Drawing", "Illustrations", "JSONSource", "Pictures", "Sheets",
        "Typography", "WorkoutModel",
      ], path: "Tests/Fuzz/Targets", swiftSettings: house),
    .testTarget(
      name: "FuzzTests", dependencies: ["FuzzTargets", "PDFChecks"], swiftSettings: house),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)

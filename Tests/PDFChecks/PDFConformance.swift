/// What the validator has against files. One process looks at many, for starting it takes longest.
package enum PDFConformance {
  private static let program = """
    import sys, page
    for path in sys.argv[1:]:
        for name in ("PDF_UA_1", "PDF_A_2A"):
            result = page.validate_pdf(path, profile=getattr(page.ValidationProfile, name))
            if not result.is_compliant:
                print(path, name, result)
    print("checked", len(sys.argv) - 1)
    """

  /// What PDF/UA-1 and PDF/A-2a have against the files; empty where they conform.
  package static func violations(of paths: [String]) throws -> [String] {
    let output = try Python.run(program, paths, package: "page-validation")
    // Without its last line the validator did not come to its end.
    guard output.status == 0, output.lines.last == "checked \(paths.count)" else {
      return output.lines + ["the validator failed: \(output.complaints)"]
    }
    return output.lines.dropLast()
  }
}

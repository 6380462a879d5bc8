internal import Drawing

/// The document's metadata as XMP (ISO 16684-1), with the claims of PDF/UA-1 and PDF/A-2a.
struct XMPPacket {
  let metadata: DocumentMetadata
  let producer: String

  var bytes: [UInt8] {
    var lines = [
      "<?xpacket begin=\"\u{FEFF}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>",
      "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">"
        + "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">",
      "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
        + " xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\""
        + " xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\""
        + " xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">",
      "<pdfuaid:part>1</pdfuaid:part>",
      "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>",
      "<dc:format>application/pdf</dc:format>",
      "<dc:title>\(alternatives(metadata.title))</dc:title>",
      "<dc:language><rdf:Bag><rdf:li>\(escaped(metadata.language))</rdf:li></rdf:Bag></dc:language>",
      "<xmp:CreatorTool>\(escaped(metadata.creator))</xmp:CreatorTool>",
      "<pdf:Producer>\(escaped(producer))</pdf:Producer>",
    ]
    if let author = metadata.author {
      lines.append("<dc:creator><rdf:Seq><rdf:li>\(escaped(author))</rdf:li></rdf:Seq></dc:creator>")
    }
    if let subject = metadata.subject {
      lines.append("<dc:description>\(alternatives(subject))</dc:description>")
    }
    if let keywords = metadata.keywordList {
      lines.append("<pdf:Keywords>\(escaped(keywords))</pdf:Keywords>")
    }
    if let date = metadata.date {
      let moment = Timestamp(secondsSince1970: date).xmp
      lines.append(
        "<xmp:CreateDate>\(moment)</xmp:CreateDate><xmp:ModifyDate>\(moment)</xmp:ModifyDate>")
    }
    lines += ["</rdf:Description>", Self.schema, "</rdf:RDF></x:xmpmeta>", "<?xpacket end=\"r\"?>"]
    return Array(lines.joined(separator: "\n").utf8)
  }

  /// PDF/A-2, 6.6.2.3.3: a schema that XMP itself does not define must be described in the packet.
  private static let schema = """
    <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" \
    xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" \
    xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
    <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
    <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
    <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
    <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
    <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
    <pdfaProperty:name>part</pdfaProperty:name>
    <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
    <pdfaProperty:category>internal</pdfaProperty:category>
    <pdfaProperty:description>Part of PDF/UA</pdfaProperty:description>
    </rdf:li></rdf:Seq></pdfaSchema:property>
    </rdf:li></rdf:Bag></pdfaExtension:schemas>
    </rdf:Description>
    """

  private func alternatives(_ text: String) -> String {
    "<rdf:Alt><rdf:li xml:lang=\"x-default\">\(escaped(text))</rdf:li></rdf:Alt>"
  }

  /// XML 1.0, 2.2 and 2.4: characters that XML does not know are left out.
  private func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped.append(contentsOf: "&amp;".unicodeScalars)
      case "<": escaped.append(contentsOf: "&lt;".unicodeScalars)
      case ">": escaped.append(contentsOf: "&gt;".unicodeScalars)
      case "\t", "\n", "\r": escaped.append(" ")
      case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": break
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }
}

extension DocumentMetadata {
  /// The keywords as PDF has them: one text.
  var keywordList: String? { keywords.isEmpty ? nil : keywords.joined(separator: ", ") }
}

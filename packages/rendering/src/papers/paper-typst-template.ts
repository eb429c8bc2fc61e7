/**
 * Typst source that sets papers by a rule set of form. All words and sizes come in as JSON (`sys.inputs.data`: form, title, papers with
 * their layout) and are printed as strings, so that nothing in them is read as markup.
 */
export const PAPER_TYPST_TEMPLATE = String.raw`
#let data = json(bytes(sys.inputs.data))
#let form = data.form
#let size(name) = form.sizesPt.at(name) * 1pt
#let words = data.words
#let hair = form.rule.strokePt * 1pt
#let leading = form.line.leadingEm * 1em

#set document(title: data.title, author: data.author, date: none)
#set text(
  font: form.font.embedded, fallback: false, lang: "vi", size: size("body"), overhang: false, hyphenate: false, kerning: false,
  ligatures: false, top-edge: form.line.aboveEm * 1em, bottom-edge: -form.line.belowEm * 1em, fill: black,
)
#set par(
  justify: true, linebreaks: "simple", leading: leading, spacing: form.paragraphGapPt * 1pt + leading,
  first-line-indent: (amount: form.firstLineIndentMm * 1mm, all: true),
)
// As in Word, a line does not break after a slash.
#let unbroken(words) = if words.contains("/") {
  show regex("[^\\s]+/\\p{L}+-?"): it => box(baseline: form.line.belowEm * 1em, it)
  words
} else { words }
#show heading: set text(size: size("body"), weight: "regular")
#show heading: it => it.body

#let line-of(body, indent: 0mm) = par(first-line-indent: (amount: indent, all: true), justify: false, spacing: leading, body)
#let rule(length, gap: form.rule.gapPt * 1pt) = block(above: gap, below: 0pt, line(length: length * 1mm, stroke: hair))
#let stacked(lines) = for line in lines { block(above: 0pt, below: leading, line) }

#let page-number = context {
  let number = counter(page).get().first()
  if number > 1 { align(center, text(size: form.pageNumber.sizePt * 1pt, line-of(str(number)))) }
}

#let head(paper, layout) = {
  set par(first-line-indent: 0pt, justify: false)
  set align(center)
  grid(
    columns: (layout.headLeftMm * 1mm, layout.headRightMm * 1mm),
    {
      stacked(paper.head.superior.map(line => text(size: size("superior"), line)))
      stacked(paper.head.issuer.map(line => text(size: size("issuer"), weight: "bold", line)))
      rule(layout.issuerRuleMm)
    },
    {
      stacked((
        text(size: size("nation"), weight: "bold", words.nation),
        text(size: size("motto"), weight: "bold", words.motto),
      ))
      rule(layout.mottoRuleMm)
    },
  )
  v(9pt, weak: true)
  grid(
    columns: (layout.headLeftMm * 1mm, layout.headRightMm * 1mm),
    {
      text(size: size("number"), paper.head.number)
      if paper.draftMark != none {
        block(above: 6pt, width: 28mm, stroke: hair, inset: (y: 2pt), text(size: size("draftMark"), weight: "bold", paper.draftMark))
      }
    },
    text(size: size("placeAndDate"), style: "italic", paper.head.placeAndDate),
  )
}

#let title(paper, layout) = {
  set par(first-line-indent: 0pt, justify: false)
  set align(center)
  v(15pt, weak: true)
  heading(level: 1, block(above: 0pt, below: leading, text(size: size("typeName"), weight: "bold", paper.typeName)))
  block(above: 0pt, below: 0pt, width: layout.subjectWidthMm * 1mm, text(size: size("subject"), weight: "bold", unbroken(paper.subject)))
  rule(layout.subjectRuleMm)
  v(12pt, weak: true)
}

#let list-lines(items) = {
  for item in items {
    ("- " + item.text,)
    for sub in item.subItems { ("+ " + sub,) }
  }
}

#let table-of(it) = {
  set text(size: size("table"))
  set par(first-line-indent: 0pt, justify: false, spacing: leading)
  block(above: form.paragraphGapPt * 1pt, below: form.paragraphGapPt * 1pt, table(
    columns: it.columns.map(column => column.width * 1fr),
    align: it.columns.map(column => if column.align == "left" { left } else if column.align == "right" { right } else { center }),
    stroke: hair, inset: (x: 4pt, y: 3.5pt),
    table.header(..it.columns.map(column => table.cell(align: center, strong(column.header)))),
    ..it.rows.flatten().map(unbroken),
  ))
}

#let heading-of(it) = heading(
  level: if it.level == "section" { 2 } else { 3 },
  block(sticky: true, above: form.paragraphGapPt * 1pt + leading, below: form.paragraphGapPt * 1pt + leading,
    line-of(strong(it.number + " " + it.title), indent: form.firstLineIndentMm * 1mm)),
)

#let lines-of(it) = {
  if it.type == "paragraph" { (it.text,) }
  else if it.type == "numbered" { (it.number + " " + it.text,) }
  else if it.type == "labelled" { (it.label + ": " + it.text,) }
  else if it.type == "list" { list-lines(it.items) }
  else { () }
}

#let blocks-of(blocks) = for it in blocks {
  if it.type == "heading" { heading-of(it) }
  else if it.type == "table" { table-of(it) }
  else { for line in lines-of(it) { par(unbroken(line)) } }
}

// The last lines of the body stay with the signature: no page holds the signature alone.
#let body-of(blocks) = {
  let rest = blocks
  if rest.len() > 0 and rest.last().type != "table" and rest.last().type != "heading" {
    let last = rest.pop()
    blocks-of(rest)
    let lines = lines-of(last)
    let final = lines.pop()
    for line in lines { par(unbroken(line)) }
    block(sticky: true, breakable: false, width: 100%, above: form.paragraphGapPt * 1pt + leading, par(unbroken(final)))
  } else { blocks-of(rest) }
}

#let foot(paper) = block(breakable: false, above: 10pt, width: 100%, {
  set par(first-line-indent: 0pt, justify: false, spacing: leading)
  grid(
    columns: (1fr, 1fr),
    {
      v((size("signature") - size("recipientsLabel")) * form.line.aboveEm)
      block(above: 0pt, below: leading, text(size: size("recipientsLabel"), weight: "bold", style: "italic", words.recipients))
      set text(size: size("recipients"))
      stacked(paper.recipientLines)
    },
    {
      set align(center)
      set text(weight: "bold", size: size("signature"))
      stacked(paper.signature.lines)
      v(form.signatureSpaceMm * 1mm)
      stacked((paper.signature.hostPost, paper.signature.name).filter(line => line != none))
    },
  )
})

// The page break counts on from 0, so that the new page is 1 before its header is set.
#let new-count() = {
  counter(page).update(0)
  pagebreak()
}

#let appendix-of(appendix) = {
  new-count()
  {
    set par(first-line-indent: 0pt, justify: false)
    set align(center)
    heading(level: 2, {
      block(above: 0pt, below: leading, strong(appendix.label))
      block(above: 0pt, below: leading, width: appendix.titleWidthMm * 1mm, strong(appendix.title))
    })
    block(above: 0pt, below: 0pt, width: appendix.referenceWidthMm * 1mm, emph(appendix.reference))
    rule(40)
    v(12pt, weak: true)
  }
  blocks-of(appendix.blocks)
}

#let paper-of(paper) = {
  let layout = paper.layout
  head(paper, layout)
  title(paper, layout)
  for basis in paper.bases { par(emph(unbroken(basis))) }
  body-of(paper.blocks)
  foot(paper)
  for appendix in paper.appendices { appendix-of(appendix) }
}

#let margins = form.margins
#set page(
  paper: "a4",
  header: page-number,
  header-ascent: (margins.topMm - form.pageNumber.baselineMm) * 1mm - form.pageNumber.sizePt * form.line.belowEm * 1pt,
)
#for (index, paper) in data.papers.enumerate() {
  set page(margin: (
    top: margins.topMm * 1mm, bottom: margins.bottomMm * 1mm, left: margins.leftMm * 1mm, right: paper.layout.rightMarginMm * 1mm,
  ))
  paper-of(paper)
  if index + 1 < data.papers.len() { counter(page).update(0) }
}
`;

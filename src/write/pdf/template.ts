/**
 * How a paper is set, in the language of Typst. The paper comes in as JSON through `sys.inputs`, so that no word of it is
 * ever taken for a command. Headings, notes, tables and their heads are tagged by Typst (PDF/UA-1, ISO 14289-1).
 */
export const template = String.raw`
#let paper = json(bytes(sys.inputs.paper))
#let sans = "IBM Plex Sans"
#let inset = 2cm
#let step = 1cm

#set document(title: paper.title, author: paper.author, date: none)
#set text(font: ("Source Serif 4", "DejaVu Sans Mono"), size: 10.5pt, lang: paper.language, hyphenate: false)
#set par(leading: 0.6em, spacing: 1em, linebreaks: "optimized")
#set page(
  paper: "a4",
  margin: (x: 2cm, top: 3cm, bottom: 2.6cm),
  header: context {
    let at = here().page()
    if at > 1 and paper.running != none {
      set align(if calc.even(at) { left } else { right })
      set text(font: sans, size: 8.5pt, weight: 600)
      paper.running
      v(-0.7em)
      line(length: 100%, stroke: 0.4pt)
    }
  },
  footer: context {
    let at = here().page()
    if at > 1 {
      set align(if calc.even(at) { left } else { right })
      set text(font: sans, size: 8.5pt, weight: 600)
      str(at)
    }
  },
)
#show heading: set text(weight: 600)
#show title: set text(size: 17pt, weight: 600)
#show title: set par(leading: 0.45em)
#show heading.where(level: 1): set text(size: 14pt)
#show heading.where(level: 2): set text(size: 12pt)
#show heading.where(level: 3): set text(size: 10.5pt)
#show heading.where(level: 4): set text(size: 10.5pt, style: "italic")
#show footnote.entry: set text(size: 8.5pt)

#let broken(text) = text.split("\n").map(line => [#line]).join(linebreak())

#let manner(each) = {
  let words = broken(each.text)
  if each.at("italic", default: false) { words = emph(words) }
  if each.at("bold", default: false) { words = strong(words) }
  words
}

#let changed(each, words) = {
  let change = each.at("change", default: none)
  if change == "inserted" { underline(words) } else if change == "deleted" { strike(words) } else { words }
}

// A note cited within a note is only its mark.
#let runs-of-note(each) = each.map(run => if run.kind == "note" { super(run.number) } else { manner(run) }).join()

// A note stands at the foot of the page where it is cited first; where it is cited again, only its mark does.
#let runs(each) = each.map(run => {
  if run.kind == "cite" {
    text(font: sans, size: 0.78em, fill: luma(90), run.text.replace("/", "/\u{200b}"))
  } else if run.kind == "note" {
    if run.first { footnote(numbering: (..) => run.number, runs-of-note(run.words)) } else { super(run.number) }
  } else {
    changed(run, manner(run))
  }
}).join()

#let lines(entry) = entry.map(line => if line.strong { strong(runs(line.runs)) } else { runs(line.runs) }).join(linebreak())

#let masthead = {
  let head = paper.masthead
  if head.organisation.len() + head.registration.len() > 0 {
    grid(
      columns: (1fr, auto),
      column-gutter: 1cm,
      text(size: 14pt, weight: 600, head.organisation.map(lines).join(linebreak())),
      align(right, head.symbol.map(entry => text(font: sans, size: 11pt, weight: 600, lines(entry))).join(linebreak())),
    )
    v(-0.5em)
    line(length: 100%, stroke: 0.4pt)
    v(-0.2em)
    grid(
      columns: (1fr, auto),
      column-gutter: 1cm,
      head.bodies.slice(0, head.beside).map(entry => text(size: 12pt, lines(entry))).join(parbreak()),
      align(right, text(font: sans, size: 8.5pt, head.registration.map(lines).join(parbreak()))),
    )
    line(length: 100%, stroke: 1.2pt)
    v(0.3em)
  }
  for entry in head.bodies.slice(head.beside) { block(below: 0.75em, lines(entry)) }
  if head.title.len() > 0 {
    v(0.8em)
    block(below: 1.6em, pad(x: inset, title(head.title.map(entry => runs(entry)).join(linebreak()))))
  }
  for entry in head.below { pad(x: inset, strong(lines(entry))) }
  v(0.6em)
}

#let numbered(block-of) = {
  let label = block-of.label
  let words = runs(block-of.runs)
  let set-out = if block-of.depth == 0 {
    pad(x: inset, par(if label == none { words } else {
      [#box(width: calc.max(step, measure(label).width + 6pt), label)#words]
    }))
  } else {
    pad(left: inset + block-of.depth * step, right: inset, par(
      hanging-indent: if label == none { 0cm } else { step },
      if label == none { words } else { [#box(width: step, label)#words] },
    ))
  }
  // What opens a list or a table stays with it.
  if block-of.leads { block(sticky: true, set-out) } else { set-out }
}

// The number hangs out to the left of the words: a heading of Typst takes no hanging indent of its paragraph.
#let titled(block-of) = {
  let words = runs(block-of.runs)
  let label = block-of.label
  let hung = if label == none { 0cm } else { 1.4cm }
  block(above: 2em - block-of.level * 0.15em, below: 1.1em, sticky: true, pad(
    left: inset,
    right: inset,
    heading(level: block-of.level, outlined: true, if label == none { words } else {
      [#h(-hung)#box(width: hung, align(right, [#label#h(0.35cm)]))#words]
    }),
  ))
}

#let cell(each, named: false, whole: true, wide: 0) = table.cell(
  colspan: each.span + wide,
  breakable: not whole,
  {
    set text(style: "italic", size: 8.5pt) if named
    each.lines.map(runs).join(linebreak())
  },
)

// Typst parts a table between any two rows but those that one unbreakable cell spans: a column without width holds
// such cells where rows stay together. Everywhere else the last cell of a row spans that column too.
#let row-of(row, named: false) = {
  let last = row.cells.len() - 1
  let cells = row.cells.enumerate().map(((i, each)) => cell(
    each,
    named: named,
    whole: row.whole,
    wide: if i == last and row.glued == none { 1 } else { 0 },
  ))
  if row.glued != none and row.glued > 0 {
    cells.push(table.cell(rowspan: row.glued, breakable: false, inset: 0pt, []))
  }
  cells
}

#let thin = table.hline(stroke: 0.3pt + luma(150))

// What names the rows below it is a head of its own: it stands on no page without one of them, and again where they go on.
#let body-row(row) = {
  if row.title { (table.header(level: 2, ..row-of(row)), thin) } else { row-of(row) + (thin,) }
}

#let tabled(block-of) = {
  set text(size: 9pt, font: sans)
  set par(leading: 0.5em)
  let rows = block-of.rows
  let head = rows.slice(0, block-of.head)
  let rest = rows.slice(block-of.head)
  block(above: 1em, below: 1.4em, table(
    columns: block-of.widths.map(width => width * 1fr) + (0pt,),
    stroke: none,
    inset: (left: 0pt, right: 8pt, y: 4.5pt),
    align: left + top,
    table.hline(stroke: 0.5pt),
    ..if head.len() > 0 {
      (table.header(..head.map(row => row-of(row, named: true)).flatten()), table.hline(stroke: 0.9pt))
    } else { () },
    ..rest.map(body-row).flatten(),
    table.hline(stroke: 0.9pt),
  ))
}

// "Introduction	3": the page at the right, dots between.
#let listed(line) = pad(x: inset, {
  let parts = line.split("\t")
  if parts.len() < 2 { line } else { [#parts.slice(0, -1).join(" ")#box(width: 1fr, repeat(gap: 0.3em)[.])#parts.last()] }
})

#masthead
#context for block-of in paper.blocks {
  if block-of.kind == "heading" {
    if block-of.at("annex", default: false) { pagebreak(weak: true) }
    titled(block-of)
  }
  else if block-of.kind == "paragraph" { numbered(block-of) }
  else if block-of.kind == "table" { tabled(block-of) }
  else { for line in block-of.lines { listed(line) } }
}
#for note in paper.loose { pad(x: inset, text(size: 8.5pt)[#super(note.number) #runs(note.runs)]) }
`;

import { readFileSync } from 'node:fs'
import { draft, people, signature } from '/work/main/tests/render/sample-drafts.js'
import { layoutDraft } from '/work/main/src/render/layout/index.js'
import { requireProfile } from '/work/main/src/office/profiles/index.js'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { tinosFiles } from '/work/main/src/render/font/tinos.js'
const P = requireProfile('hd05')
const src = readFileSync('/work/main/src/render/pdf/page.typ','utf8')
const nobg=(s:string)=>s.replace(/background: context \{[\s\S]*?\n    \},\n/,'')
const noq=(s:string)=>s.replace('let found = query(start(index))','let found = ()')
const variants: Record<string,(s:string)=>string> = {
  nobg: s=>nobg(noq(s)),
  nobgnohead: s=>nobg(noq(s)).replace(/ *table.header\(.*\n/,''),
  hdr: s=>nobg(noq(s)).replace('header: none','header: context str(here().page())'),
  hdrnohead: s=>nobg(noq(s)).replace('header: none','header: context str(here().page())').replace(/ *table.header\(.*\n/,''),
  numbering: s=>nobg(noq(s)).replace('header: none','numbering: "1", number-align: top + center'),
  noctx: s=>nobg(noq(s)).replace('enumerate() { context {','enumerate() { {'),
}
for (const n of [5000]) {
  const rows=[people.rows[0]!,...Array.from({length:n},(_,i)=>people.rows[1+i%40]!)]
  const d=draft([],{},[{kind:'annex',orientation:'landscape',blocks:[{...people,rows},...signature]}])
  const layout = JSON.stringify(layoutDraft(d,P))
  for (const [k,f] of Object.entries(variants)) {
    const c = NodeCompiler.create({ fontArgs: [{ fontBlobs: [...tinosFiles()] }] })
    const t=performance.now()
    const r=c.compile({mainFileContent:f(src),inputs:{layout}}); 
    const t2=performance.now()
    if(r.hasError()) console.log(JSON.stringify(r.takeError()!.shortDiagnostics))
    else c.pdf(r.result!,{pdfStandard:'a-2b',pdfTags:false})
    console.log(n,k,(t2-t).toFixed(0),(performance.now()-t2).toFixed(0))
  }
}

import { shortDate } from '../office/written-dates.js'
import { type Board, dueOf, type Row } from './board.js'
import {
  actionWords,
  boardHead,
  dueWords,
  groupsOf,
  leftWords,
  placeWords,
  productWords,
  STANDINGS,
} from './board-words.js'

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
const safe = (words: string): string => words.replace(/[&<>"']/gu, (sign) => SIGNS[sign] ?? sign)

const STYLE = `
:root{--ink:#1b1b1b;--soft:#666;--line:#d9d4c9;--paper:#fffdf8;--late:#b3261e;--soon:#9a6700;--ok:#1d6b3a}
*{box-sizing:border-box}
body{margin:0 auto;max-width:76rem;padding:1.5rem;font:16px/1.5 "Times New Roman",Tinos,serif;color:var(--ink);background:var(--paper)}
h1{font-size:1.5rem;margin:0 0 .25rem}h2{font-size:1.1rem;margin:1.75rem 0 .5rem;border-bottom:2px solid var(--line)}
.head{color:var(--soft);margin:0 0 1rem}
label{display:block;margin:1rem 0}input{font:inherit;padding:.35rem .6rem;width:100%;max-width:30rem;border:1px solid var(--line);border-radius:.3rem}
article{display:grid;grid-template-columns:11rem 1fr 1fr;gap:1rem;padding:.75rem 0;border-bottom:1px solid var(--line);break-inside:avoid}
.day b{display:block}.overdue .day b,.today .day b{color:var(--late)}.soon .day b{color:var(--soon)}.later .day b{color:var(--ok)}
.what p{margin:.15rem 0}.what b{font-weight:bold}.small{color:var(--soft);font-size:.9rem}
blockquote{margin:0;padding:.1rem .8rem;border-left:3px solid var(--line)}
mark{background:#ffe9a8}
@media (max-width:50rem){article{grid-template-columns:1fr}}
@media print{body{font-size:12px;padding:0;max-width:none}label{display:none}}
`

/** Filters the duties by the words typed; the page works without it. */
const SCRIPT = `
const box=document.querySelector('input');
const bare=s=>s.normalize('NFD').replace(/\\p{M}/gu,'').replaceAll('đ','d').replaceAll('Đ','D').toLowerCase();
const all=[...document.querySelectorAll('article')].map(a=>[a,bare(a.textContent)]);
box.addEventListener('input',()=>{const w=bare(box.value).split(/\\s+/u);for(const[a,t]of all)a.hidden=!w.every(x=>t.includes(x))});
`

/** The words of the source with the deadline marked in them. */
function quoteOf({ quote, deadline }: Row): string {
  const at = deadline === '' ? -1 : quote.indexOf(deadline)
  if (at < 0) return safe(quote)
  const end = at + deadline.length
  return `${safe(quote.slice(0, at))}<mark>${safe(deadline)}</mark>${safe(quote.slice(end))}`
}

function article(row: Row): string {
  const product = productWords(row)
  return `<article class="${row.standing}">
<div class="day"><b>${safe(dueWords(row))}</b>${safe(leftWords(row))}${
    row.internal === null || dueOf(row) === null
      ? ''
      : `<div class="small">nội bộ ${safe(shortDate(row.internal))}</div>`
  }</div>
<div class="what"><p><b>${safe(actionWords(row))}</b></p>${product === '' ? '' : `<p>${safe(product)}</p>`}
<p class="small">Chủ trì: ${safe(row.lead)}${row.cooperators === '' ? '' : `; phối hợp: ${safe(row.cooperators)}`}</p>
<p class="small">${safe(row.state)} · mã ${safe(row.id)}</p></div>
<div><blockquote>${quoteOf(row)}</blockquote><p class="small">${safe(placeWords(row))}${
    row.source.issuer === null ? '' : ` — ${safe(row.source.issuer)}`
  }</p></div>
</article>`
}

/** The board as one page that needs nothing else: the words of the source beside each duty. */
export function boardPage(board: Board, unit: string): string {
  const title = `Bảng theo dõi nhiệm vụ${unit === '' ? '' : ` — ${unit}`}`
  const groups = groupsOf(board).map(
    ([standing, rows]) =>
      `<section><h2>${safe(STANDINGS[standing])} (${rows.length})</h2>\n${rows.map(article).join('\n')}</section>`,
  )
  return `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>${safe(title)}</title><style>${STYLE}</style></head><body>
<h1>${safe(title)}</h1><p class="head">${safe(boardHead(board))}</p>
<label>Lọc (không cần dấu): <input type="search" autocomplete="off"></label>
${groups.join('\n') || '<p>Không có việc nào chưa xong.</p>'}
<script>${SCRIPT}</script></body></html>
`
}

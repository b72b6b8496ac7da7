// The first page of every template in the form in force, small, on one sheet: samples/mau-van-ban.png.
// Needs pdftoppm.   npx tsx scripts/contact-sheet.ts
import { writeFileSync } from 'node:fs'
import { pagesOfAll } from '../tests/render/pictures.js'
import { type Grey, mounted, shrunk, writePng } from '../tests/render/png.js'
import { PRINTS, printed } from '../tests/render/prints.js'

const SHEET = 'samples/mau-van-ban.png'
/** Drawn twice as large and averaged. */
const [DPI, FINER] = [48, 2]
const PER_ROW = 6

const pdfs: Uint8Array[] = []
for (const print of PRINTS.filter(({ profile }) => profile.id === 'hd05')) pdfs.push(await printed(print, 'pdf'))
const firsts: readonly Grey[] = pagesOfAll(pdfs, DPI * FINER, 1).flatMap(([first]) =>
  first ? [shrunk(first, FINER)] : [],
)
const png = writePng(mounted(firsts, PER_ROW, 8, 187))
writeFileSync(SHEET, png)
console.log(`${SHEET}: ${firsts.length} mẫu, ${Math.round(png.length / 1024)} kB`)

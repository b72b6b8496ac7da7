export { printedSection } from '../board/words.js'

export { readXlsxSheet } from './read-xlsx.js'
export { writeBook } from './write-book.js'
export { writeCollectionXlsx } from './write-collection.js'
export { writeFormXlsx } from './write-form.js'

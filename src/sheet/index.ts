export { readXlsxSheet } from './read-xlsx.js'
export { writeCollectionXlsx } from './write-collection.js'
export { writeFormXlsx } from './write-form.js'

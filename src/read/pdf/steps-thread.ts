import { SPACE } from './steps.js'

/** The part of the thread's code that writes a page down as `PageSteps`, and its joined text as `PageItems`. */
export const PAGE_STEPS = `
async function pageSteps(page) {
  const { OPS } = await library
  const [list, annotations] = await Promise.all([page.getOperatorList(), page.getAnnotations()])
  const { width, height, transform } = page.getViewport({ scale: 1 })
  const steps = []
  const fonts = []
  const ids = []
  const places = new Map()
  const marks = []
  let hidden = 0
  let text = ''
  const fontPlace = (id) => {
    const known = places.get(id)
    if (known !== undefined) return known
    const font = page.commonObjs.has(id) ? page.commonObjs.get(id) : null
    places.set(id, fonts.length)
    fonts.push(fontFacts(font))
    return fonts.length - 1
  }
  const number = (value) => (typeof value === 'number' ? value : 0)
  const matrix = (step, value) => {
    if (isMatrix(value)) steps.push(step, value[0], value[1], value[2], value[3], value[4], value[5])
  }
  const show = (glyphs) => {
    const counted = steps.push(STEP.show, 0) - 1
    let count = 0
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') steps.push(-1, glyph)
      else if (typeof glyph?.unicode === 'string' && typeof glyph.width === 'number') {
        const length = Math.min(glyph.unicode.length, ${SPACE} - 1)
        text += glyph.unicode.slice(0, length)
        steps.push(glyph.isSpace === true ? length + ${SPACE} : length, glyph.width)
      } else continue
      count += 1
    }
    steps[counted] = count
  }
  const { fnArray, argsArray } = list
  for (let at = 0; at < fnArray.length; at += 1) {
    const raw = argsArray[at]
    const args = Array.isArray(raw) ? raw : isMatrix(raw) ? [raw] : []
    switch (fnArray[at]) {
      case OPS.save:
      case OPS.beginGroup:
        steps.push(STEP.save)
        break
      case OPS.restore:
      case OPS.endGroup:
      case OPS.paintFormXObjectEnd:
        steps.push(STEP.restore)
        break
      case OPS.transform:
        matrix(STEP.transform, raw)
        break
      case OPS.paintFormXObjectBegin:
        steps.push(STEP.save)
        matrix(STEP.transform, args[0])
        break
      case OPS.beginAnnotation: {
        const matrices = [args[2], args[3]].filter(isMatrix)
        steps.push(STEP.beginAnnotation, ids.push(String(args[0])) - 1, matrices.length)
        for (const one of matrices) steps.push(one[0], one[1], one[2], one[3], one[4], one[5])
        break
      }
      case OPS.endAnnotation:
        steps.push(STEP.endAnnotation)
        break
      case OPS.beginText:
        steps.push(STEP.beginText)
        break
      case OPS.setFont:
        steps.push(STEP.font, fontPlace(String(args[0])), number(args[1]))
        break
      case OPS.setGState:
        for (const pair of Array.isArray(args[0]) ? args[0] : []) {
          if (pair?.[0] === 'Font' && Array.isArray(pair[1]))
            steps.push(STEP.font, fontPlace(String(pair[1][0])), Number(pair[1][1]) || 0)
        }
        break
      case OPS.setCharSpacing:
        steps.push(STEP.charSpacing, number(args[0]))
        break
      case OPS.setWordSpacing:
        steps.push(STEP.wordSpacing, number(args[0]))
        break
      case OPS.setHScale:
        steps.push(STEP.stretch, number(args[0]))
        break
      case OPS.setLeading:
        steps.push(STEP.leading, number(args[0]))
        break
      case OPS.setTextRise:
        steps.push(STEP.rise, number(args[0]))
        break
      case OPS.setTextMatrix:
        matrix(STEP.textMatrix, isMatrix(args[0]) ? args[0] : raw)
        break
      case OPS.setLeadingMoveText:
        steps.push(STEP.leading, -number(args[1]))
      // falls through: it moves too
      case OPS.moveText:
        steps.push(STEP.move, number(args[0]), number(args[1]))
        break
      case OPS.nextLine:
        steps.push(STEP.nextLine)
        break
      case OPS.showText:
        if (hidden === 0 && Array.isArray(args[0])) show(args[0])
        break
      case OPS.constructPath: {
        const path = hidden === 0 && args[0] !== OPS.endPath && Array.isArray(args[1]) ? args[1][0] : null
        if (!(path instanceof Float32Array)) break
        steps.push(STEP.path, path.length)
        for (const value of path) steps.push(value)
        break
      }
      case OPS.beginMarkedContent:
      case OPS.beginMarkedContentProps: {
        const mark = args[0] === 'Artifact' ? 'artifact' : args[0] === 'OC' && !isVisible(args[1]) ? 'hidden' : null
        if (mark === 'artifact') steps.push(STEP.beginArtifact)
        if (mark === 'hidden') hidden += 1
        marks.push(mark)
        break
      }
      case OPS.endMarkedContent: {
        const mark = marks.pop()
        if (mark === 'artifact') steps.push(STEP.endArtifact)
        if (mark === 'hidden') hidden -= 1
        break
      }
    }
  }
  page.cleanup()
  const view = { width, height, transform: [...transform] }
  return { view, steps: new Float64Array(steps), text, fonts, ids, annotations: annotations.map(annotationFacts) }
}

function isMatrix(value) {
  if (!(Array.isArray(value) || value instanceof Float32Array) || value.length < 6) return false
  for (let at = 0; at < 6; at += 1) if (!Number.isFinite(value[at])) return false
  return true
}

function fontFacts(font) {
  return {
    name: String(font?.name ?? ''),
    bold: font?.bold === true || font?.black === true,
    italic: font?.italic === true,
    vertical: font?.vertical === true,
    unit: font?.isType3Font === true && isMatrix(font.fontMatrix) ? font.fontMatrix[0] : null,
  }
}

function annotationFacts({ id, subtype, fieldType, contentsObj, fieldValue, hidden, rect }) {
  return {
    id: String(id),
    subtype: String(subtype ?? ''),
    fieldType: String(fieldType ?? ''),
    contents: String(contentsObj?.str ?? ''),
    value: typeof fieldValue === 'string' ? fieldValue : '',
    hidden: hidden === true,
    rect: Array.isArray(rect) ? rect.map(Number) : [],
  }
}

async function pageItems(page) {
  const { items } = await page.getTextContent()
  const found = []
  for (const { str, transform, width, fontName } of items) {
    if (typeof str !== 'string' || str.trim() === '') continue
    const font = page.commonObjs.has(fontName) ? String(page.commonObjs.get(fontName)?.name ?? '') : ''
    found.push({ text: str, x: transform[4], y: transform[5], width, size: Math.abs(transform[3]), font })
  }
  return { box: [...page.view], items: found }
}
`

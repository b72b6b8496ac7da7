import { join, resolve } from 'node:path'
import { compose, type Template } from '../compose/index.js'
import { Trouble } from '../model/errors.js'
import { profileFor, requireProfile } from '../office/profiles/index.js'
import { openPages } from '../read/index.js'
import { greyPng, halved, renderPdf } from '../render/index.js'
import { exists, readTextFile, requireAbsent, writeWhole } from './files.js'
import { BUILT_IN, requireTemplate, SAMPLE_DAY, SAMPLE_UNIT } from './templates.js'
import { readUnit } from './unit-file.js'

const FILES = ['manifest.yaml', 'body.md.hbs', 'sample.yaml'] as const

/** Copies a built-in template into the clerk's own `templates/` under a new id; nothing there is overwritten. */
export async function newTemplate(id: string, from: string): Promise<string> {
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id))
    throw new Trouble(
      'usage',
      `“${id}” không dùng làm mã mẫu được.`,
      'Dùng chữ thường không dấu, số và gạch nối, ví dụ bao-cao-thang.',
    )
  await requireTemplate(from)
  const folder = resolve('templates', id)
  if (await exists(folder))
    throw new Trouble('output', `Thư mục “${folder}” đã có.`, 'Chọn mã khác, hoặc sửa ngay mẫu đang có.')
  for (const name of FILES) {
    const text = await readTextFile(join(BUILT_IN, from, name))
    const own = name === 'manifest.yaml' ? text.replace(/^id: .*$/mu, `id: ${id}`) : text
    await writeWhole(join(folder, name), own, false)
  }
  return folder
}

/** A template printed from its own sample, as it looks on the day of the samples. */
async function sampleOf(template: Template): Promise<Uint8Array> {
  const date = SAMPLE_DAY
  const profile = profileFor(date, 'party') ?? requireProfile('hd05')
  const unit = await readUnit(SAMPLE_UNIT)
  const { draft } = compose({ template, profile, unit, data: template.sample, date, open: true })
  return renderPdf(draft, profile)
}

export async function printSample(template: Template, out: string, force: boolean): Promise<string> {
  await requireAbsent([out], force)
  return writeWhole(out, await sampleOf(template), force)
}

/** The first page of the sample as a picture, at half of what scans are drawn at; no outside program is asked. */
export async function pictureSample(template: Template, out: string, force: boolean): Promise<string> {
  if (!/\.png$/iu.test(out))
    throw new Trouble('usage', `Hình trang mẫu là ảnh PNG, không ghi vào “${out}” được.`, 'Đặt tên tệp có đuôi .png.')
  await requireAbsent([out], force)
  const pages = await openPages(await sampleOf(template), `${template.manifest.id}.pdf`, {}, false)
  try {
    const { grey } = await pages.page(1)
    return await writeWhole(out, greyPng(halved(grey)), force)
  } finally {
    await pages.close()
  }
}

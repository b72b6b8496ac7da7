import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** An outside program, what it is for, and what the clerk does without it. */
export interface Tool {
  readonly name: string
  readonly program: string
  readonly args: readonly string[]
  readonly cost: string
  readonly install: string
}

export const TOOLS: readonly Tool[] = [
  {
    name: 'LibreOffice',
    program: 'soffice',
    args: ['--version'],
    cost: 'tệp .doc đời cũ chỉ đọc được chữ, mất số thứ tự tự động và bảng; chưa so được trang Word với trang PDF khi kiểm thử',
    install: 'libreoffice.org, hoặc apt install libreoffice-writer fonts-liberation2',
  },
  {
    name: 'Tesseract (nhận dạng chữ)',
    program: 'tesseract',
    args: ['--list-langs'],
    cost: 'bản quét đọc bằng tesseract.js kèm theo bộ công cụ, chậm hơn',
    install: 'apt install tesseract-ocr tesseract-ocr-vie',
  },
  {
    name: 'Poppler (xem trang PDF)',
    program: 'pdftoppm',
    args: ['-v'],
    cost: 'vẽ trang bản quét chậm hơn; không kiểm tra được hình trang in khi kiểm thử; in ấn không ảnh hưởng',
    install: 'apt install poppler-utils',
  },
]

export interface ToolState {
  readonly tool: Tool
  /** First line the program prints of itself, undefined when it is not there. */
  readonly version: string | undefined
}

export async function probe(tool: Tool): Promise<ToolState> {
  try {
    const { stdout, stderr } = await run(tool.program, [...tool.args], { timeout: 20_000 })
    const version = `${stdout}\n${stderr}`
      .split('\n')
      .map((line) => line.trim())
      .find((line) => line !== '')
    return { tool, version: version ?? tool.program }
  } catch {
    return { tool, version: undefined }
  }
}

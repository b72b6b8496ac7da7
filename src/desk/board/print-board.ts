import { type Board, makeBoard } from '../../board/board.js'
import { boardBook, boardCalendar, boardMarkdown } from '../../board/board-files.js'
import { boardPage } from '../../board/board-page.js'
import { statesOf } from '../../board/state.js'
import type { Unit } from '../../model/unit.js'
import { writeBook } from '../../sheet/index.js'
import { writeWhole } from '../files.js'
import { loadDispatches } from './load.js'
import { loadRegister } from './register-file.js'

export const BOARD_FILES = ['xlsx', 'ics', 'md', 'html'] as const
export type BoardFile = (typeof BOARD_FILES)[number]

const MAKERS: Readonly<Record<BoardFile, (board: Board, unit: string) => Promise<Uint8Array> | string>> = {
  xlsx: (board, unit) => writeBook(boardBook(board, unit)),
  ics: boardCalendar,
  md: boardMarkdown,
  html: boardPage,
}

export interface BoardQuestion {
  readonly paths: readonly string[]
  readonly unit: Unit | undefined
  readonly today: string
  readonly since: string | undefined
  readonly internalDays: number
}

export interface LoadedBoard {
  readonly board: Board
  readonly broken: readonly string[]
  readonly torn: number
}

/** The board of everything read so far, with what the register says of it. */
export async function loadBoard(question: BoardQuestion): Promise<LoadedBoard> {
  const { dispatches, broken, home } = await loadDispatches(question.paths, question.unit)
  const register = await loadRegister(home)
  const board = makeBoard(dispatches, { ...question, states: statesOf(register) })
  return { board, broken, torn: register.torn }
}

/** The board as the words or bytes of a file. */
export async function drawBoard(board: Board, format: BoardFile, unit: Unit | undefined): Promise<Uint8Array | string> {
  return MAKERS[format](board, unit?.name ?? '')
}

export async function writeBoard(
  board: Board,
  format: BoardFile,
  unit: Unit | undefined,
  path: string,
  force: boolean,
): Promise<string> {
  return writeWhole(path, await drawBoard(board, format, unit), force)
}

import { describe, expect, it } from 'vitest'
import { parseText, partyDispatch, tasksOf } from './sample.js'

const deeds = (body: string) => tasksOf(parseText(partyDispatch(body))).map(({ action }) => action)

describe('a sentence that announces a list in which nobody is asked anything', () => {
  const requirements = '- Số lượng: 02 bài.\n\n- Hình thức: bản viết tay, không quá 05 trang.'

  it('asks its own deed', () =>
    expect(deeds(`Đảng uỷ đề nghị các chi bộ phát động viết bài với các yêu cầu sau:\n\n${requirements}`)).toEqual([
      'phát động viết bài với các yêu cầu sau',
    ]))

  it('asks nothing when it only says that something is to be done', () =>
    expect(deeds(`Đảng uỷ đề nghị các chi bộ thực hiện các nội dung sau:\n\n${requirements}`)).toEqual([]))

  it('stays a frame when a deed stands below it', () =>
    expect(
      deeds(
        'Đảng uỷ đề nghị các chi bộ phát động viết bài với các yêu cầu sau:\n\n1. Gửi bài về Văn phòng.\n\n2. Tuyên truyền tới đảng viên.',
      ),
    ).toEqual(['gửi bài về Văn phòng', 'tuyên truyền tới đảng viên']))
})

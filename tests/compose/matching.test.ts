import { describe, expect, test } from 'vitest'
import { matchTemplates } from '../../src/compose/index.js'
import type { Obligation } from '../../src/model/dispatch.js'
import { TEMPLATE_IDS, template } from './fixtures.js'

const manifests = TEMPLATE_IDS.map((id) => template(id).manifest)

/** A duty of which only the words matter to the choice of a paper. */
const duty = (action: string): Obligation =>
  ({
    kind: 'task',
    action,
    product: null,
    quote: action,
    recipient: 'Đảng uỷ cấp trên',
    modality: 'mandatory',
  }) as unknown as Obligation
const chosen = (action: string) => matchTemplates([duty(action)], manifests).map(({ manifest }) => manifest.id)

describe('the paper that answers a duty', () => {
  test.each([
    ['gửi báo cáo kiểm điểm tập thể về Ban Tổ chức', 'kiem-diem-tap-the'],
    ['báo cáo kết quả kiểm điểm, đánh giá, xếp loại năm 2026', 'bao-cao-xep-loai'],
    ['gửi hồ sơ kiểm điểm, đánh giá, xếp loại về Ban Tổ chức', 'bao-cao-xep-loai'],
    ['gửi biên bản hội nghị kiểm điểm', 'bien-ban-kiem-diem'],
    ['gửi biên bản kiểm phiếu', 'bien-ban-kiem-phieu'],
    ['báo cáo tổng kết công tác xây dựng Đảng năm 2026', 'bao-cao-tong-ket'],
    ['báo cáo sơ kết 6 tháng thực hiện nghị quyết', 'bao-cao-so-ket'],
    ['đề nghị khen thưởng tập thể, cá nhân', 'de-nghi-khen-thuong'],
    ['định kỳ làm việc với Đoàn thanh niên, công đoàn', 'bien-ban-lam-viec'],
    ['ban hành thông báo kết luận buổi làm việc', 'thong-bao-ket-luan'],
    ['chỉ đạo Đoàn thanh niên thống kê đoàn viên ưu tú', 'thong-ke-doan'],
    ['báo cáo kết quả thực hiện công văn này', 'bao-cao-ket-qua'],
    ['xây dựng kế hoạch kiểm điểm cuối năm', 'ke-hoach-kiem-diem'],
    ['báo cáo lịch kiểm điểm', 'lich-kiem-diem'],
  ])('%s → %s', (action, id) => {
    expect(chosen(action)).toEqual([id])
  })
  test.each(['làm việc với đoàn kiểm tra của Tỉnh uỷ', 'dự hội nghị tổng kết năm 2026'])(
    '%s is not answered with minutes or a summary',
    (action) => {
      expect(chosen(action).filter((id) => /bien-ban|tong-ket/u.test(id))).toEqual([])
    },
  )
})

/** What an office may do with an object of its own is left out: "Sở xây dựng kế hoạch", "Phòng tổ chức họp". Matters of ministries, and of the sở and phòng under them, now and in the last thirty years. A "|" stands for a comma. */
const STATE_MATTERS = `giáo dục, giáo dục và đào tạo, giáo dục - đào tạo, giáo dục đào tạo, y tế, nội vụ, tài chính, tài chính - kế hoạch, tài chính kế hoạch,
  kế hoạch và đầu tư, kế hoạch - đầu tư, kế hoạch đầu tư, tư pháp, giao thông, giao thông vận tải, giao thông - vận tải, công thương, công nghiệp, thương mại, thương mại và du lịch, du lịch, thủy sản, thủy lợi,
  nông nghiệp, nông nghiệp và môi trường, nông nghiệp và phát triển nông thôn, nông nghiệp - phát triển nông thôn, tài nguyên, tài nguyên và môi trường, tài nguyên - môi trường, khoa học và công nghệ, khoa học - công nghệ,
  thông tin và truyền thông, thông tin - truyền thông, bưu chính| viễn thông, văn hóa, văn hóa và thông tin, văn hóa - thông tin, văn hóa thông tin, văn hóa| thể thao và du lịch, văn hóa và thể thao, văn hóa - xã hội, văn hóa| khoa học và thông tin, thể dục thể thao,
  lao động, lao động - thương binh và xã hội, lao động| thương binh và xã hội, lao động thương binh và xã hội, lao động - thương binh - xã hội, ngoại vụ, ngoại giao, dân tộc, dân tộc và tôn giáo, tôn giáo, quy hoạch - kiến trúc, quy hoạch và kiến trúc, công an, quốc phòng`
/** Matters of sở and phòng only. */
const LOCAL_MATTERS = `kinh tế, kinh tế và hạ tầng, kinh tế - hạ tầng, kinh tế| hạ tầng và đô thị, quản lý đô thị`
/** Matters of the offices inside an organ, a school or a hospital. */
const INNER_MATTERS = `đào tạo, tổ chức cán bộ, tổ chức - cán bộ, tổ chức hành chính, tổ chức - hành chính, hành chính, hành chính quản trị, hành chính - quản trị, hành chính tổng hợp, hành chính - tổng hợp,
  kế hoạch, kế hoạch tổng hợp, kế hoạch - tổng hợp, kế hoạch tài chính, kế hoạch - tài chính, tài chính kế toán, tài chính - kế toán, tài vụ, kế toán, quản trị, quản trị - thiết bị, pháp chế, nghiệp vụ, kỹ thuật, vật tư,
  công tác sinh viên, công tác học sinh sinh viên, công tác học sinh - sinh viên, công tác học sinh| sinh viên, công tác chính trị, quản lý khoa học, quản lý đào tạo, thi đua - khen thưởng, thi đua khen thưởng, chuyên môn, điều dưỡng`

const listed = (matters: string): readonly string[] => matters.split(',').map((matter) => matter.trim())

/** Offices told by their matter, however it is capitalised: "Sở Giáo dục và đào tạo", "các phòng nội vụ". */
export const OFFICES_OF_MATTER: readonly string[] = [
  ...listed(STATE_MATTERS).flatMap((matter) => [`bộ ${matter}`, `sở ${matter}`, `phòng ${matter}`]),
  ...listed(LOCAL_MATTERS).flatMap((matter) => [`sở ${matter}`, `phòng ${matter}`]),
  ...listed(INNER_MATTERS).map((matter) => `phòng ${matter}`),
]

/** As much of pdfmake 0.3 as the bench draws with; the package has no types. */
declare module 'pdfmake' {
  interface Faces {
    readonly normal: string
    readonly bold: string
    readonly italics: string
    readonly bolditalics: string
  }
  const pdfmake: {
    setFonts(fonts: Readonly<Record<string, Faces>>): void
    setLocalAccessPolicy(allows: (path: string) => boolean): void
    setUrlAccessPolicy(allows: (url: string) => boolean): void
    createPdf(definition: object): { getBuffer(): Promise<Uint8Array> }
  }
  export default pdfmake
}

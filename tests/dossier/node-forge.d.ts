/** The little of node-forge that makes a test certificate; it comes without types. */
declare module 'node-forge' {
  interface Key {
    readonly n: unknown
    readonly e: unknown
  }
  interface Certificate {
    publicKey: unknown
    serialNumber: string
    readonly validity: { notBefore: Date; notAfter: Date }
    setSubject(names: readonly { readonly name: string; readonly value: string }[]): void
    setIssuer(names: readonly { readonly name: string; readonly value: string }[]): void
    sign(key: Key, digest: unknown): void
  }
  const forge: {
    readonly pki: {
      privateKeyFromPem(pem: string): Key
      setRsaPublicKey(n: unknown, e: unknown): unknown
      createCertificate(): Certificate
    }
    readonly md: { readonly sha256: { create(): unknown } }
    readonly pkcs12: {
      toPkcs12Asn1(
        key: Key,
        chain: readonly Certificate[],
        password: string,
        options: { readonly algorithm: '3des' },
      ): unknown
    }
    readonly asn1: { toDer(value: unknown): { getBytes(): string } }
  }
  export default forge
}

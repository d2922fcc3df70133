import { secureHeaders } from 'hono/secure-headers'

const SELF = "'self'"
const NONE = "'none'"

/** The page loads what this server sends and nothing else; nobody may frame it or read what it is told. */
export const securityHeaders = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: [SELF],
    imgSrc: [SELF, 'data:', 'blob:'],
    // The page places things by style attributes.
    styleSrc: [SELF, "'unsafe-inline'"],
    workerSrc: [SELF, 'blob:'],
    connectSrc: [SELF],
    objectSrc: [NONE],
    baseUri: [NONE],
    formAction: [NONE],
    frameAncestors: [NONE],
  },
  xFrameOptions: 'DENY',
  // There is no certificate for this machine's own address.
  strictTransportSecurity: false,
})

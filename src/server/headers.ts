import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

/**
 * What a browser may do with our pages: run our own code, and nothing that came in between.
 * Pictures and sounds may also come from memory (`blob:`, `data:`), where Phaser and Howler keep theirs. With TLS the
 * browser is told to come back with TLS only.
 */
export const guard = (secure: boolean): MiddlewareHandler =>
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      objectSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", 'blob:', 'data:'],
      mediaSrc: ["'self'", 'blob:', 'data:'],
      fontSrc: ["'self'"],
      manifestSrc: ["'self'"],
      workerSrc: ["'self'"],
      connectSrc: ["'self'", 'blob:', 'data:'],
      baseUri: ["'none'"],
      formAction: ["'none'"],
      frameAncestors: ["'none'"],
    },
    permissionsPolicy: { camera: [], geolocation: [], microphone: [] },
    xFrameOptions: 'DENY',
    // A year; without TLS the header would mean nothing.
    strictTransportSecurity: secure ? 'max-age=31536000; includeSubDomains' : false,
  });

/** The folder into which the build puts files that carry a hash of their content in their name. */
export const HASHED = '/assets/*';

/** Lets browsers keep a hashed file for good, and ask again for everything else, unless an answer says otherwise. */
export const cacheRules = (): MiddlewareHandler => async (context, next) => {
  await next();
  if (context.res.headers.has('Cache-Control')) return;
  const hashed = context.req.path.startsWith(HASHED.slice(0, -1)) && context.res.ok;
  context.header('Cache-Control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
};

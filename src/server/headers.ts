import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

/**
 * What a browser may do with our pages: run our own code, and nothing that came in between.
 * Pictures and sounds may also come from memory (`blob:`, `data:`), where Phaser and Howler keep theirs.
 */
export const guard = (): MiddlewareHandler =>
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", 'blob:', 'data:'],
      mediaSrc: ["'self'", 'blob:', 'data:'],
      fontSrc: ["'self'"],
      connectSrc: ["'self'", 'blob:', 'data:'],
      baseUri: ["'none'"],
      formAction: ["'none'"],
      frameAncestors: ["'none'"],
    },
    permissionsPolicy: { camera: [], geolocation: [], microphone: [] },
    xFrameOptions: 'DENY',
    // Whoever puts TLS in front of the game decides on this one.
    strictTransportSecurity: false,
  });

/** The folder into which the build puts files that carry a hash of their content in their name. */
export const HASHED = '/assets/*';

/** Lets browsers keep a hashed file for good, and ask again for everything else. */
export const cacheRules = (): MiddlewareHandler => async (context, next) => {
  await next();
  const hashed = context.req.path.startsWith(HASHED.slice(0, -1)) && context.res.ok;
  context.header('Cache-Control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
};

/**
 * Unpacks the Chromium of @sparticuz/chromium into the folder TMPDIR names. A program of its own, because the package reads
 * where to unpack, and whether its spare system libraries (NSS, expat) are wanted, from the environment it is loaded in.
 */
import chromium from '@sparticuz/chromium';

await chromium.executablePath();

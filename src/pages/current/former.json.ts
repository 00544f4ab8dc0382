/** current/former.json: what /current/ looks up when a code is of no page now published. */
import type { APIRoute } from 'astro';
import { keptFormerVersions } from '../../disk/former-versions.ts';

export const GET: APIRoute = () => Response.json(keptFormerVersions());

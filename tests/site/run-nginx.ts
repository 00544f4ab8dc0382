/** A real nginx that serves a site with the nginx.conf of the build, and another in front of it, as hosts have one. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { folderVariable } from '../../src/hosting/nginx.ts';
import { install, onPath } from '../install.ts';

export interface RunningNginx {
  /** The port of the server that holds the site. */
  readonly port: number;
  /** The port of the server in front of it. */
  readonly front: number;
  stop(): Promise<void>;
}

/** @returns the path of nginx. @throws with what to do when there is none */
export async function findNginx(): Promise<string> {
  const here = () => onPath(['nginx']).find(existsSync);
  const found = here() ?? ((await install('nginx')) ? here() : undefined);
  if (found) return found;
  throw new Error('These tests need nginx, and none was found. Debian and Ubuntu have one: apt-get install nginx');
}

/**
 * @param site the folder of a built site, with its nginx.conf
 * @param room an empty folder for what nginx writes
 * @param others a folder of other pages, which are the root of the same server; undefined where there are none
 * @throws with what nginx said when it does not start
 */
export async function runNginx(site: string, room: string, others?: string): Promise<RunningNginx> {
  const nginx = await findNginx();
  const [port, front] = [await freePort(), await freePort()];
  mkdirSync(join(room, 'temp'), { recursive: true });
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${join(room, 'temp', name)};`,
  );
  const file = join(room, 'main.conf');
  writeFileSync(
    file,
    `daemon off;
    master_process off;
    pid ${join(room, 'pid')};
    error_log stderr;
    events { worker_connections 64; }
    http {
      ${temporary.join('\n')}
      access_log off;
      server {
        listen 127.0.0.1:${port};
        server_name inner;
        root ${others ?? site};
        include ${join(site, 'nginx.conf')};
        ${others === undefined ? '' : `set ${folderVariable} ${site};`}
      }
      server {
        listen 127.0.0.1:${front};
        location / {
          proxy_pass http://127.0.0.1:${port};
          proxy_http_version 1.1;
          proxy_set_header Host $host;
          proxy_set_header Via "1.1 front";
        }
      }
    }`,
  );
  const child = spawn(nginx, ['-p', room, '-c', file], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const stop = async () => {
    child.kill();
    await ended;
  };
  while (!(await answers(front))) {
    if (child.exitCode !== null) throw new Error(`nginx did not start:\n${said}`);
    await wait(50);
  }
  // A warning is about something in our file that does nothing, or not what it says.
  if (/\[(warn|emerg|alert)\]/.test(said)) {
    await stop();
    throw new Error(`nginx started, and complains:\n${said}`);
  }
  return { port, front, stop };
}

async function answers(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/`).then(
    () => true,
    () => false,
  );
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((listening) => probe.listen(0, '127.0.0.1', listening));
  const { port } = probe.address() as AddressInfo;
  await new Promise((closed) => probe.close(closed));
  return port;
}

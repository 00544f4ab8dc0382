/** A file that lies beside the page: its title, its name and what is in it. */
import { Icon } from '../icon.tsx';
import { usePlace } from '../place.ts';
import type { BlockProps } from './props.ts';

export function AttachmentView({ node }: BlockProps<'Attachment'>) {
  const { attachments, folder, href } = usePlace();
  const { file } = node.settings;
  const listed = attachments.find((each) => each.file === file);
  return (
    <p>
      <Icon name="download" />{' '}
      <a href={href(`${folder}${file}`)} download>
        {listed ? `${listed.title} (${file})` : file}
      </a>
      {listed && `. ${listed.description}`}
    </p>
  );
}

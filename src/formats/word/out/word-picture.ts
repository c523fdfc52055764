import { ImageRun } from 'docx';
import type { Picture } from '../../picture.ts';

/** How large a picture may become, in twips. */
export interface PictureRoom {
  readonly width: number;
  readonly height: number;
}

/** A pixel of CSS, 96 to the inch, so that a picture is as large in Word as in the PDF. */
const TWIPS_IN_PIXEL = 15;

/**
 * A picture with the words that are read aloud in its place. It is as large as it was made, keeps its proportions, and is never
 * wider or higher than its room. `id` is its number among the pictures of the document, from 1.
 */
export function wordPicture(picture: Picture, text: string, room: PictureRoom, id: number): ImageRun {
  const { width, height } = picture;
  const scale = Math.min(1, room.width / (width * TWIPS_IN_PIXEL), room.height / (height * TWIPS_IN_PIXEL));
  return new ImageRun({
    type: picture.kind === 'image/png' ? 'png' : 'jpg',
    data: picture.bytes,
    transformation: { width: width * scale, height: height * scale },
    altText: { id: String(id), name: `Billede ${id}`, description: text },
  });
}

import type { UnitPost } from './PostActs.tsx';

export interface PostDialogProps {
  post: UnitPost;
  /** The day that the page shows; dialogs begin with it. */
  day: string;
  onClose: () => void;
}

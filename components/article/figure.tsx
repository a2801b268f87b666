import { useTranslations } from "next-intl";
import type { Picture as PictureData } from "@/payload/read/types";
import { Picture } from "../layout/picture";

interface FigureProps {
  picture: PictureData;
  caption: string | null;
  sizes: string;
  priority?: boolean;
  className?: string;
}

export function Figure({ picture, caption, sizes, priority, className = "figure" }: FigureProps) {
  const t = useTranslations("article");
  const credit = picture.credit && <span className="credit">{t("credit", { credit: picture.credit })}</span>;
  return (
    <figure className={className}>
      <Picture picture={picture} sizes={sizes} priority={priority} />
      {(caption || credit) && (
        <figcaption>
          {caption} {credit}
        </figcaption>
      )}
    </figure>
  );
}

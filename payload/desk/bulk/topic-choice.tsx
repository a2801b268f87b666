"use client";

import { Button, useLocale } from "@payloadcms/ui";
import { useEffect, useId, useState } from "react";

import type { Say } from "../in-admin-words";
import { bulkWords } from "./bulk-words";
import { type TopicDeed, topicDeeds } from "./topic-deeds";

interface Topic {
  id: number;
  name?: string | null;
}

interface Props {
  busy: boolean;
  onChoose: (deed: TopicDeed, topic: number, name: string) => void;
  say: Say;
}

/** More topics than a blog has. */
const most = 300;

export function TopicChoice({ busy, onChoose, say }: Props) {
  const { code: locale } = useLocale();
  const id = useId();
  const [topics, setTopics] = useState<Topic[]>([]);
  const [chosen, setChosen] = useState("");

  useEffect(() => {
    let closed = false;
    const load = async (): Promise<void> => {
      const response = await fetch(`/api/topics?depth=0&limit=${most}&locale=${locale}&sort=name&select[name]=true`, { credentials: "same-origin" });
      const { docs } = response.ok ? ((await response.json()) as { docs: Topic[] }) : { docs: [] };
      if (!closed) setTopics(docs);
    };
    load().catch(() => undefined);
    return () => {
      closed = true;
    };
  }, [locale]);

  const topic = topics.find((one) => String(one.id) === chosen);
  const nameOf = (one: Topic): string => one.name ?? `#${one.id}`;
  return (
    <div className="desk-buttons">
      <label htmlFor={id}>{say(bulkWords.topic)}</label>
      <select id={id} value={chosen} onChange={({ target }) => setChosen(target.value)}>
        <option value="">{say(bulkWords.chooseTopic)}</option>
        {topics.map((one) => (
          <option key={one.id} value={one.id}>
            {nameOf(one)}
          </option>
        ))}
      </select>
      {topicDeeds.map((deed) => (
        <Button key={deed} buttonStyle="secondary" disabled={busy || !topic} margin={false} onClick={() => topic && onChoose(deed, topic.id, nameOf(topic))} size="small">
          {say(bulkWords[deed])}
        </Button>
      ))}
    </div>
  );
}

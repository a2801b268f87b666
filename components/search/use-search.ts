import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { Locale } from "@/messages/locales";
import type { SearchResults } from "@/payload/read/types";

/** Milliseconds of rest after which a question is asked. */
const rest = 150;

/** Shorter questions find everything and nothing. */
const shortest = 2;

const staleTime = 60_000;

export const searchKeys = { results: (locale: Locale, query: string) => ["search", locale, query] as const };

async function fetchResults(locale: Locale, query: string, signal: AbortSignal): Promise<SearchResults> {
  const answer = await fetch(`/api/search?${new URLSearchParams({ locale, q: query }).toString()}`, { signal });
  if (!answer.ok) throw new Error(`Search answered ${answer.status}.`);
  return (await answer.json()) as SearchResults;
}

function useRested(value: string): string {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), rest);
    return () => clearTimeout(timer);
  }, [value]);
  return rested;
}

/** Results while somebody types: asked after a rest, the previous question cancelled, its answer kept until the new one is there. */
export function useSearch(locale: Locale, typed: string) {
  const query = useRested(typed.trim());
  return useQuery({
    queryKey: searchKeys.results(locale, query),
    queryFn: ({ signal }) => fetchResults(locale, query, signal),
    enabled: query.length >= shortest,
    placeholderData: keepPreviousData,
    staleTime,
    retry: 1,
    // Without a line it fails and says so, instead of waiting in silence for one.
    networkMode: "always",
  });
}

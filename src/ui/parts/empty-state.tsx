import type { IconNode } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';

interface EmptyStateProps {
  readonly icon: IconNode;
  readonly title: string;
  /** What will appear here and what makes it appear. An empty view teaches. */
  readonly children: ComponentChildren;
}

/** What a view shows while it has nothing to show. */
export function EmptyState({ icon, title, children }: EmptyStateProps) {
  return (
    <div class="empty-state">
      <Icon of={icon} size={24} />
      <h2 class="text-l">{title}</h2>
      <div class="text-s quiet">{children}</div>
    </div>
  );
}

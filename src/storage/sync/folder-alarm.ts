/** The alarm by which the background looks at the folder, and the minutes between two of its looks. */
export const folderAlarm = { name: 'folder', every: 1 } as const;

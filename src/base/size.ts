export const mebibyte = 1024 * 1024;

/** The largest file that is read, in bytes: every floor that takes files refuses larger ones. */
export const fileBytesMax = 64 * mebibyte;

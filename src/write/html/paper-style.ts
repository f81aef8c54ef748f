/** How a paper that stands alone is set: no font and no file is asked of anybody. */
export const paperStyle = `
:root{color-scheme:light dark}
body{margin:0;font:1.0625rem/1.5 "Source Serif 4","Source Serif Pro",Georgia,"Times New Roman",serif}
main{max-width:40rem;margin:2rem auto;padding:0 1.25rem}
header,p,td,th{overflow-wrap:anywhere}
header{margin-bottom:2rem}
header p{margin:.2rem 0}
.top{display:flex;justify-content:space-between;gap:2rem;border-bottom:1px solid;border-top:2px solid;padding:.6rem 0;margin-bottom:1rem}
.organisation{font-size:1.35rem;font-weight:700;line-height:1.2}
.registration{min-width:11rem;font-size:.9rem}
.registration p{margin:0 0 .5rem}
.symbol,.body{font-weight:700}
h1{font-size:1.5rem;line-height:1.25;margin:1.5rem 0 1rem}
h2{font-size:1.2rem;margin:1.8rem 0 .6rem}h3{font-size:1.05rem;margin:1.4rem 0 .5rem}h4,h5,h6{font-size:1rem;font-style:italic;margin:1.2rem 0 .4rem}
h1,h2,h3,h4{break-after:avoid}
p{margin:0 0 .75rem;text-wrap:pretty;orphans:2;widows:2;hyphens:auto}
.label{display:inline-block;min-width:2.2rem}
.d1{margin-left:2.2rem}.d2{margin-left:4.4rem}
table{border-collapse:collapse;width:100%;margin:0 0 1rem;font:.875rem/1.4 "IBM Plex Sans",Arial,sans-serif}
th,td{text-align:left;vertical-align:top;padding:.35rem .6rem .35rem 0;border-bottom:1px solid #9996}
th{border-bottom:1px solid;border-top:1px solid}thead{display:table-header-group}tr{break-inside:avoid}.kept{break-after:avoid}.annex{break-before:page}
cite{font:normal .8em "IBM Plex Sans",Arial,sans-serif;opacity:.75}
.footnotes{border-top:1px solid #9998;margin-top:2rem;padding-top:.75rem;font-size:.875rem}
ins{text-decoration:underline;color:#0a5c2b}del{color:#8a1c1c}
@media (max-width:34rem){.top{display:block}.organisation{margin-bottom:.75rem}.d1{margin-left:1.2rem}.d2{margin-left:2.4rem}}
@media (prefers-color-scheme:dark){ins{color:#7fd8a0}del{color:#f0a0a0}}
@media print{main{max-width:none;margin:0}@page{margin:2.5cm}}
`;

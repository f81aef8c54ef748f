/** Two reports of one invented body, in the manner of the real ones: the second knows what became of the first. */

export const first = `**Council of Inland Lakes**

Distr.
GENERAL

LAKE/WP.2/2015/4
20 May 2015

Original: ENGLISH

COMMISSION FOR FRESH WATER

Working Party on Shore Paths
First meeting, 4 and 5 May 2015

REPORT

Item 1 - Adoption of the agenda

1. The agenda was adopted.

Item 2 - Programme of work

Project 1.1. Survey of footbridges

2. The secretariat reported on the status of the project, which is dormant because of lack of surveyors. The Working Party took note of the information and requested the Chairman to approach the walking clubs, including the club of <script>alert("Upper Lake")</script> & Sons, before 30 June 2015.

3. Ms. A. Brook (Upper Lake) agreed to draft a list of the bridges & fords by 1 September 2015. She also offered to lend her maps.

Project 1.2. Round table on signposts

4. The Working Party decided to hold a Round Table on Signposts on 9 October 2015 in Millpond, subject to an invitation from the town.

Item 3 - Proposals for new activities

5. The delegation of Lower Lake proposed a register of ferries. The Working Party agreed that the idea of the register should be further explored. It decided to continue the discussion of this issue at its next meeting.

Item 4 - Contributions

8. The Working Party thanked the Millpond Society for printing the leaflets.

Item 5 - Date of the next meeting

9. The Working Party agreed to hold its second meeting in May 2016.
`;

export const second = `**Council of Inland Lakes**

Distr.
GENERAL

LAKE/WP.2/2016/3
1 June 2016

Original: ENGLISH

COMMISSION FOR FRESH WATER

Working Party on Shore Paths
Second meeting, 17 May 2016

REPORT

Item 1 - Adoption of the agenda

1. The agenda was adopted.

Item 2 - Programme of work

Project 1.2. Round table on signposts

2. The secretariat informed the Working Party that the Round Table on Signposts had been held in Millpond on 9 October 2015.

Item 3 - Proposals for new activities

3. The Working Party discussed the register of ferries and decided to postpone the discussion to its third meeting.

Item 4 - Date of the next meeting

4. The Working Party decided to hold its third meeting on 20 April 2017 in Ferryton.
`;

/**
 * What the law of each place asks of safeguarding partnerships, and what they say in words of their own.
 * Generated from the folders beside this file by `npm run generate`: change those, never this file.
 */

import type { JurisdictionData } from "./jurisdiction.ts";

/** The places whose law is known, in the order of their names. */
export const jurisdictions: readonly JurisdictionData[] = [
  {
    "name": "England",
    "timeZone": "Europe/London",
    "language": "en-GB",
    "emergency": {
      "name": "Police, ambulance and fire services",
      "phone": "999",
      "otherWays": [
        "Text 999 from a mobile phone that is registered for it. To register it beforehand, text the word \"register\" to 999.",
        "Call 18000 on a textphone or in the Relay UK app.",
        "Call in British Sign Language in the app or on the website of 999 BSL.",
        "If it is not safe to speak: call 999 on a mobile phone, listen to what you are asked, and press 55."
      ]
    },
    "superseded": [
      {
        "words": [
          "Working Together 1999",
          "Working Together to Safeguard Children 1999",
          "Working Together 2006",
          "Working Together to Safeguard Children 2006",
          "Working Together 2010",
          "Working Together to Safeguard Children 2010"
        ],
        "since": "2013-04-15",
        "by": "Working Together to Safeguard Children 2013",
        "source": "Working Together to Safeguard Children 2013, in force from 15 April 2013"
      },
      {
        "words": [
          "Working Together 2013",
          "Working Together to Safeguard Children 2013"
        ],
        "since": "2015-03-26",
        "by": "Working Together to Safeguard Children 2015",
        "source": "Working Together to Safeguard Children 2015, published on 26 March 2015"
      },
      {
        "words": [
          "Working Together 1999",
          "Working Together to Safeguard Children 1999",
          "Working Together 2006",
          "Working Together to Safeguard Children 2006",
          "Working Together 2010",
          "Working Together to Safeguard Children 2010",
          "Working Together 2013",
          "Working Together to Safeguard Children 2013",
          "Working Together 2015",
          "Working Together to Safeguard Children 2015"
        ],
        "since": "2018-07-04",
        "by": "Working Together to Safeguard Children 2018",
        "source": "Working Together to Safeguard Children 2018, published on 4 July 2018"
      },
      {
        "words": [
          "Working Together 1999",
          "Working Together to Safeguard Children 1999",
          "Working Together 2006",
          "Working Together to Safeguard Children 2006",
          "Working Together 2010",
          "Working Together to Safeguard Children 2010",
          "Working Together 2013",
          "Working Together to Safeguard Children 2013",
          "Working Together 2015",
          "Working Together to Safeguard Children 2015",
          "Working Together 2018",
          "Working Together to Safeguard Children 2018",
          "Working Together 2020",
          "Working Together to Safeguard Children 2020"
        ],
        "since": "2023-12-15",
        "by": "Working Together to Safeguard Children 2023",
        "source": "Working Together to Safeguard Children 2023, published on 15 December 2023"
      },
      {
        "words": [
          "Working Together 1999",
          "Working Together to Safeguard Children 1999",
          "Working Together 2006",
          "Working Together to Safeguard Children 2006",
          "Working Together 2010",
          "Working Together to Safeguard Children 2010",
          "Working Together 2013",
          "Working Together to Safeguard Children 2013",
          "Working Together 2015",
          "Working Together to Safeguard Children 2015",
          "Working Together 2018",
          "Working Together to Safeguard Children 2018",
          "Working Together 2020",
          "Working Together to Safeguard Children 2020",
          "Working Together 2023",
          "Working Together to Safeguard Children 2023"
        ],
        "since": "2026-03-19",
        "by": "Working Together to Safeguard Children 2026",
        "source": "Working Together to Safeguard Children 2026, published on 19 March 2026"
      },
      {
        "words": [
          "Framework for the Assessment of Children in Need and their Families"
        ],
        "since": "2013-04-15",
        "by": "the chapter on assessment of Working Together to Safeguard Children",
        "source": "Working Together to Safeguard Children 2013, which replaced it"
      },
      {
        "words": [
          "Keeping Children Safe in Education 2018",
          "KCSIE 2018",
          "Keeping Children Safe in Education 2019",
          "KCSIE 2019",
          "Keeping Children Safe in Education 2020",
          "KCSIE 2020",
          "Keeping Children Safe in Education 2021",
          "KCSIE 2021",
          "Keeping Children Safe in Education 2022",
          "KCSIE 2022",
          "Keeping Children Safe in Education 2023",
          "KCSIE 2023",
          "Keeping Children Safe in Education 2024",
          "KCSIE 2024"
        ],
        "since": "2025-09-01",
        "by": "the Keeping Children Safe in Education of this school year",
        "source": "Keeping Children Safe in Education 2025, in force from 1 September 2025"
      },
      {
        "words": [
          "No Secrets"
        ],
        "since": "2015-04-01",
        "by": "the Care and Support Statutory Guidance",
        "source": "Care Act 2014 and the guidance under it, in force from 1 April 2015"
      },
      {
        "words": [
          "serious case review",
          "SCR"
        ],
        "since": "2020-09-29",
        "by": "child safeguarding practice review",
        "source": "Children and Social Work Act 2017; Working Together: transitional guidance (2018), by which the last serious case reviews were to be published by 29 September 2020"
      },
      {
        "words": [
          "Local Safeguarding Children Board",
          "Local Safeguarding Children's Board",
          "Safeguarding Children Board",
          "Safeguarding Children's Board",
          "LSCB"
        ],
        "since": "2019-09-29",
        "by": "the safeguarding partners, or the safeguarding children partnership",
        "source": "Children and Social Work Act 2017; Working Together: transitional guidance (2018), by which the last boards ended by 29 September 2019"
      },
      {
        "words": [
          "Common Assessment Framework",
          "CAF"
        ],
        "since": "2018-07-04",
        "by": "early help assessment",
        "source": "Working Together to Safeguard Children 2018, which names it no longer"
      },
      {
        "words": [
          "Every Child Matters",
          "ECM"
        ],
        "since": "2010-05-11",
        "by": "the outcomes of your own plan",
        "source": "a programme of the government that ended on 11 May 2010"
      },
      {
        "words": [
          "statement of special educational needs",
          "statements of special educational needs"
        ],
        "since": "2018-04-01",
        "by": "education, health and care plan",
        "source": "Children and Families Act 2014; the last statements were to be transferred by 31 March 2018"
      },
      {
        "words": [
          "Primary Care Trust",
          "PCT"
        ],
        "since": "2013-04-01",
        "by": "clinical commissioning group",
        "source": "Health and Social Care Act 2012, section 34"
      },
      {
        "words": [
          "Primary Care Trust",
          "PCT",
          "Clinical Commissioning Group",
          "CCG"
        ],
        "since": "2022-07-01",
        "by": "integrated care board (ICB)",
        "source": "Health and Care Act 2022, from 1 July 2022"
      },
      {
        "words": [
          "Strategic Health Authority"
        ],
        "since": "2013-04-01",
        "by": "NHS England",
        "source": "Health and Social Care Act 2012, section 33"
      },
      {
        "words": [
          "Community Rehabilitation Company",
          "CRC",
          "National Probation Service"
        ],
        "since": "2021-06-26",
        "by": "the Probation Service",
        "source": "the Probation Service has supervised all since 26 June 2021"
      },
      {
        "words": [
          "Public Health England",
          "PHE"
        ],
        "since": "2021-10-01",
        "by": "UK Health Security Agency, or the Office for Health Improvement and Disparities",
        "source": "its functions passed to these on 1 October 2021"
      },
      {
        "words": [
          "Criminal Records Bureau",
          "CRB",
          "Independent Safeguarding Authority"
        ],
        "since": "2012-12-01",
        "by": "Disclosure and Barring Service (DBS)",
        "source": "Protection of Freedoms Act 2012, from 1 December 2012"
      },
      {
        "words": [
          "Department for Children Schools and Families",
          "DCSF"
        ],
        "since": "2010-05-12",
        "by": "Department for Education",
        "source": "renamed on 12 May 2010"
      },
      {
        "words": [
          "General Data Protection Regulation 2016",
          "General Data Protection Regulations 2016",
          "General Data Protection Regulation 2018",
          "General Data Protection Regulations 2018",
          "General Data Protection Regulations",
          "GDPR 2016",
          "GDPR 2018",
          "EU GDPR",
          "EU General Data Protection Regulation"
        ],
        "since": "2021-01-01",
        "by": "UK General Data Protection Regulation (UK GDPR) and Data Protection Act 2018",
        "source": "European Union (Withdrawal) Act 2018, section 3; the law of the United Kingdom from the end of 2020"
      },
      {
        "words": [
          "Data Protection Act 1998"
        ],
        "since": "2018-05-25",
        "by": "Data Protection Act 2018",
        "source": "Data Protection Act 2018, in force from 25 May 2018"
      }
    ],
    "duties": {
      "notSeen": [
        {
          "what": "The model accessibility statement that regulation 8(1) refers to.",
          "effect": "Whether a statement keeps to its wording and order is not judged."
        },
        {
          "what": "Regulations 3 to 7 of S.I. 2018/952, on whom and what they hold for.",
          "effect": "Whether they hold for a given partnership is for it to say."
        }
      ],
      "sources": [
        {
          "id": "accessibility-regulations-2018",
          "title": "Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 (S.I. 2018/952)",
          "address": "https://www.legislation.gov.uk/uksi/2018/952/regulation/8",
          "read": "text"
        }
      ],
      "duties": [
        {
          "id": "accessibility-status",
          "about": "How far the website is accessible, in a statement on the website itself",
          "sources": [
            {
              "source": "accessibility-regulations-2018",
              "provision": "regulation 8(1) and (2)"
            }
          ],
          "from": "2018-09-23",
          "metBy": [
            "accessibilityStatus"
          ]
        },
        {
          "id": "accessibility-gaps",
          "about": "Which parts of the website are not accessible, and why",
          "sources": [
            {
              "source": "accessibility-regulations-2018",
              "provision": "regulation 8(4)(a)"
            }
          ],
          "from": "2018-09-23",
          "metBy": [
            "accessibilityGaps"
          ]
        },
        {
          "id": "accessibility-contact",
          "about": "How to report a part of the website that cannot be used, and to ask for what it leaves out",
          "sources": [
            {
              "source": "accessibility-regulations-2018",
              "provision": "regulation 8(4)(c)"
            }
          ],
          "from": "2018-09-23",
          "metBy": [
            "accessibilityContact"
          ]
        },
        {
          "id": "accessibility-enforcement",
          "about": "A link to where a reader can turn who is not satisfied with the answer",
          "sources": [
            {
              "source": "accessibility-regulations-2018",
              "provision": "regulation 8(4)(d)"
            }
          ],
          "from": "2018-09-23",
          "metBy": [
            "accessibilityEnforcement"
          ]
        }
      ]
    },
    "remits": {
      "children": {
        "duties": {
          "notSeen": [
            {
              "what": "Children Act 2004, sections 16F to 16K.",
              "effect": "Nothing is listed from them, section 16G on publishing the arrangements, scrutiny and the yearly report among them."
            },
            {
              "what": "Regulation 18 of S.I. 2018/789, its Schedule beyond the first five paragraphs, and the Schedule as it stands since 6 November 2023.",
              "effect": "That relevant agencies are listed is judged, not whether each is of a kind that the Schedule names."
            },
            {
              "what": "Working Together to Safeguard Children 2018, but for what is quoted or summarised of it.",
              "effect": "Its list of what is published is taken from a summary of pages 78 and 79, which was read as far as the item on training."
            },
            {
              "what": "Working Together to Safeguard Children 2023, its paragraph numbers and its list of what is published.",
              "effect": "Listed are only the joint functions of lead partners and the naming of delegates. The items of 2018 stay on the list."
            },
            {
              "what": "Working Together to Safeguard Children 2026, and the day on which it came out.",
              "effect": "Nothing is listed from it, and no item of the earlier editions ends with it."
            },
            {
              "what": "Any regulations that name education and childcare agencies under section 2 of the Children's Wellbeing and Schools Act 2026, or that bring sections 2 and 3 into force.",
              "effect": "From when these hold is not known here."
            },
            {
              "what": "New section 16EA of the Children Act 2004 beyond the beginning of subsection (4)(d), and any section after it.",
              "effect": "Of the teams are listed that there is one and who belongs to it, and nothing of how agencies support it."
            }
          ],
          "sources": [
            {
              "id": "children-act-2004",
              "title": "Children Act 2004",
              "address": "https://www.legislation.gov.uk/ukpga/2004/31/section/16E",
              "read": "text"
            },
            {
              "id": "relevant-agency-regulations-2018",
              "title": "Child Safeguarding Practice Review and Relevant Agency (England) Regulations 2018 (S.I. 2018/789)",
              "address": "https://www.legislation.gov.uk/uksi/2018/789/schedules/2018-06-29",
              "read": "text"
            },
            {
              "id": "working-together-2018-list",
              "title": "Working Together to Safeguard Children 2018",
              "address": "https://www.bevanbrittan.com/insights/articles/2019/safeguarding-partners-are-you-ready-for-29-june-2019/",
              "read": "summary",
              "note": "The edition of 2023 took its place. Whether that has the same item was not read, so it stays on the list."
            },
            {
              "id": "working-together-2018-thresholds",
              "title": "Working Together to Safeguard Children 2018",
              "address": "http://www.safeguardingpeterborough.org.uk/children-board/professionals/procedures/threshold-document/",
              "read": "quotation",
              "note": "The edition of 2023 took its place. Whether that has the same item was not read, so it stays on the list."
            },
            {
              "id": "working-together-2018-report",
              "title": "Working Together to Safeguard Children 2018",
              "address": "https://democracy.york.gov.uk/documents/s170945/Final%20Scrutiny%20report%20on%20safeguarding%2023.html?CT=2",
              "read": "summary",
              "note": "The edition of 2023 took its place; it speaks of a yearly report among what lead partners sign off."
            },
            {
              "id": "working-together-2023-leads",
              "title": "Working Together to Safeguard Children 2023",
              "address": "https://leedsscp.org.uk/the-partnership/annual-report/lscp-executive",
              "read": "quotation",
              "note": "An edition of 2026 has come out since, which was not read."
            },
            {
              "id": "wellbeing-and-schools-act-2026-s2",
              "title": "Children's Wellbeing and Schools Act 2026",
              "address": "https://www.legislation.gov.uk/ukpga/2026/21/section/2/enacted",
              "read": "text",
              "note": "It comes into force on a day that regulations appoint (section 78(5))."
            },
            {
              "id": "wellbeing-and-schools-act-2026-s3",
              "title": "Children's Wellbeing and Schools Act 2026",
              "address": "https://www.legislation.gov.uk/ukpga/2026/21/section/3/enacted",
              "read": "text",
              "note": "It comes into force on a day that regulations appoint (section 78(5))."
            }
          ],
          "duties": [
            {
              "id": "statutory-partners",
              "about": "Who the three statutory safeguarding partners are",
              "sources": [
                {
                  "source": "children-act-2004",
                  "provision": "section 16E(3)"
                },
                {
                  "source": "working-together-2018-list",
                  "provision": "pages 78 and 79"
                }
              ],
              "from": "2018-06-29",
              "metBy": [
                "statutoryPartners"
              ]
            },
            {
              "id": "geographical-area",
              "about": "Which area the arrangements are for",
              "sources": [
                {
                  "source": "working-together-2018-list",
                  "provision": "pages 78 and 79"
                }
              ],
              "from": "2018-07",
              "metBy": [
                "passage"
              ]
            },
            {
              "id": "working-together",
              "about": "How the safeguarding partners work together",
              "sources": [
                {
                  "source": "children-act-2004",
                  "provision": "section 16E(1)(a)"
                },
                {
                  "source": "working-together-2018-list",
                  "provision": "pages 78 and 79"
                }
              ],
              "from": "2018-06-29",
              "metBy": [
                "passage"
              ]
            },
            {
              "id": "needs-of-children",
              "about": "How they find out what children in the area need, and respond to it together",
              "sources": [
                {
                  "source": "children-act-2004",
                  "provision": "section 16E(2)"
                }
              ],
              "from": "2018-06-29",
              "metBy": [
                "passage"
              ]
            },
            {
              "id": "relevant-agencies",
              "about": "Which relevant agencies take part",
              "sources": [
                {
                  "source": "children-act-2004",
                  "provision": "section 16E(1)(b) and (3)"
                },
                {
                  "source": "relevant-agency-regulations-2018",
                  "provision": "the Schedule"
                },
                {
                  "source": "working-together-2018-list",
                  "provision": "pages 78 and 79"
                }
              ],
              "from": "2018-06-29",
              "metBy": [
                "relevantAgencies"
              ]
            },
            {
              "id": "choice-of-agencies",
              "about": "Why these agencies were chosen, and how they work with the partners",
              "sources": [
                {
                  "source": "working-together-2018-list",
                  "provision": "pages 78 and 79"
                }
              ],
              "from": "2018-07",
              "metBy": [
                "passage"
              ]
            },
            {
              "id": "practice-reviews",
              "about": "How local child safeguarding practice reviews are commissioned and published",
              "sources": [
                {
                  "source": "working-together-2018-list",
                  "provision": "pages 78 and 79"
                }
              ],
              "from": "2018-07",
              "metBy": [
                "passage"
              ]
            },
            {
              "id": "independent-scrutiny",
              "about": "How somebody independent scrutinises whether the arrangements work",
              "sources": [
                {
                  "source": "working-together-2018-list",
                  "provision": "pages 78 and 79"
                }
              ],
              "from": "2018-07",
              "metBy": [
                "passage"
              ]
            },
            {
              "id": "schools-and-early-years",
              "about": "How schools, other places of education and early years settings are included",
              "sources": [
                {
                  "source": "working-together-2018-list",
                  "provision": "pages 78 and 79"
                }
              ],
              "from": "2018-07",
              "metBy": [
                "passage"
              ]
            },
            {
              "id": "youth-custody-and-homes",
              "about": "How youth custody and children's residential homes are included",
              "sources": [
                {
                  "source": "working-together-2018-list",
                  "provision": "pages 78 and 79"
                }
              ],
              "from": "2018-07",
              "metBy": [
                "passage"
              ]
            },
            {
              "id": "use-of-data",
              "about": "How data and intelligence show whether children and families are helped well, early help included",
              "sources": [
                {
                  "source": "working-together-2018-list",
                  "provision": "pages 78 and 79"
                }
              ],
              "from": "2018-07",
              "metBy": [
                "passage"
              ]
            },
            {
              "id": "training",
              "about": "How training across agencies is commissioned and given, and how its effect is followed",
              "sources": [
                {
                  "source": "working-together-2018-list",
                  "provision": "pages 78 and 79"
                }
              ],
              "from": "2018-07",
              "metBy": [
                "passage"
              ]
            },
            {
              "id": "thresholds",
              "about": "Where the local thresholds for help and protection are set out",
              "sources": [
                {
                  "source": "working-together-2018-thresholds",
                  "provision": "on the threshold document"
                }
              ],
              "from": "2018-07",
              "metBy": [
                "passage"
              ]
            },
            {
              "id": "yearly-report",
              "about": "A report each year on what was done and how well it worked",
              "sources": [
                {
                  "source": "working-together-2018-report",
                  "provision": "on the yearly report"
                }
              ],
              "from": "2018-07",
              "metBy": [
                "annualReport"
              ]
            },
            {
              "id": "lead-partners",
              "about": "A lead safeguarding partner for each statutory partner",
              "sources": [
                {
                  "source": "working-together-2023-leads",
                  "provision": "on lead safeguarding partners"
                }
              ],
              "from": "2023-12",
              "metBy": [
                "leadPartners"
              ]
            },
            {
              "id": "delegated-partners",
              "about": "A delegate named for each statutory partner",
              "sources": [
                {
                  "source": "working-together-2023-leads",
                  "provision": "on delegated safeguarding partners"
                }
              ],
              "from": "2023-12",
              "metBy": [
                "delegatedPartners"
              ]
            },
            {
              "id": "strategic-direction",
              "about": "That the lead partners set the direction and agree shared priorities and what they cost",
              "sources": [
                {
                  "source": "working-together-2023-leads",
                  "provision": "joint functions of lead safeguarding partners"
                }
              ],
              "from": "2023-12",
              "metBy": [
                "passage"
              ]
            },
            {
              "id": "sign-off",
              "about": "That the lead partners sign off the arrangements, the plan for scrutiny, the budget, the yearly report and the threshold document",
              "sources": [
                {
                  "source": "working-together-2023-leads",
                  "provision": "joint functions of lead safeguarding partners"
                }
              ],
              "from": "2023-12",
              "metBy": [
                "passage"
              ]
            },
            {
              "id": "oversight-of-learning",
              "about": "That the lead partners oversee what is learnt from scrutiny, incidents and reviews, and that it is acted on",
              "sources": [
                {
                  "source": "working-together-2023-leads",
                  "provision": "joint functions of lead safeguarding partners"
                }
              ],
              "from": "2023-12",
              "metBy": [
                "passage"
              ]
            },
            {
              "id": "business-support",
              "about": "That the arrangements have the business support they need, an agreed set of data and its analysis included",
              "sources": [
                {
                  "source": "working-together-2023-leads",
                  "provision": "joint functions of lead safeguarding partners"
                }
              ],
              "from": "2023-12",
              "metBy": [
                "passage"
              ]
            },
            {
              "id": "designated-agencies",
              "about": "How the education and childcare agencies take part that regulations designate",
              "sources": [
                {
                  "source": "wellbeing-and-schools-act-2026-s2",
                  "provision": "section 2"
                }
              ],
              "from": "unknown",
              "metBy": [
                "passage"
              ]
            },
            {
              "id": "child-protection-teams",
              "about": "The multi-agency child protection teams of the area",
              "sources": [
                {
                  "source": "wellbeing-and-schools-act-2026-s3",
                  "provision": "section 3(2), new section 16EA(1)"
                }
              ],
              "from": "unknown",
              "metBy": [
                "passage"
              ]
            },
            {
              "id": "members-of-teams",
              "about": "Who belongs to each of these teams, from education, social work, health and the police",
              "sources": [
                {
                  "source": "wellbeing-and-schools-act-2026-s3",
                  "provision": "section 3(2), new section 16EA(3) and (4)"
                }
              ],
              "from": "unknown",
              "metBy": [
                "passage"
              ]
            }
          ]
        },
        "readers": [
          {
            "id": "parents",
            "title": "I am a parent or carer",
            "description": "Whom to call about a child, and who works together to keep children safe.",
            "exitThisPage": true,
            "searchWords": "mum, dad, mother, father, parent, guardian, grandparent, foster carer, family, my child, help for families",
            "sections": [
              {
                "heading": "If you are worried about a child",
                "items": [
                  {
                    "contacts": [
                      "emergency",
                      "concern",
                      "outOfHours",
                      "referral"
                    ]
                  }
                ]
              },
              {
                "heading": "Advice for you",
                "items": [
                  {
                    "audience": "public"
                  },
                  {
                    "page": "news",
                    "note": "What has been published for families and for everybody else"
                  }
                ]
              },
              {
                "heading": "How it is decided what help a family gets",
                "items": [
                  {
                    "duty": "thresholds"
                  },
                  {
                    "named": [
                      "voice",
                      "listen",
                      "participation",
                      "child and famil",
                      "children and famil"
                    ],
                    "of": [
                      "chapters"
                    ]
                  }
                ]
              },
              {
                "heading": "Who works together here",
                "items": [
                  {
                    "page": "partners",
                    "note": "The organisations and what each is in the partnership"
                  },
                  {
                    "page": "people",
                    "note": "Who leads the work and who chairs the groups"
                  },
                  {
                    "page": "priorities",
                    "note": "What they want to make better first"
                  }
                ]
              },
              {
                "heading": "To ask something else, or to complain",
                "items": [
                  {
                    "contacts": [
                      "office"
                    ]
                  },
                  {
                    "page": "contact",
                    "as": "All the ways to reach us"
                  }
                ]
              }
            ]
          },
          {
            "id": "professionals",
            "title": "I work with children",
            "description": "Whom to call about a child you work with, and where it is said what to do.",
            "searchWords": "practitioner, social worker, nurse, health visitor, GP, doctor, youth worker, volunteer, childminder, staff, manager, what do I do if",
            "sections": [
              {
                "heading": "If you are worried about a child you work with",
                "items": [
                  {
                    "contacts": [
                      "emergency",
                      "concern",
                      "outOfHours",
                      "referral"
                    ]
                  }
                ]
              },
              {
                "heading": "What to follow",
                "items": [
                  {
                    "page": "procedures",
                    "note": "The steps that everybody who works with children follows, area by area"
                  },
                  {
                    "duty": "thresholds"
                  },
                  {
                    "named": [
                      "information",
                      "sharing",
                      "confidential",
                      "procedure",
                      "data protection"
                    ],
                    "of": [
                      "chapters"
                    ]
                  },
                  {
                    "audience": "professionals"
                  }
                ]
              },
              {
                "heading": "When professionals do not agree",
                "items": [
                  {
                    "named": [
                      "escalat",
                      "disput",
                      "disagree",
                      "resolution",
                      "whistleblow"
                    ],
                    "of": [
                      "chapters"
                    ]
                  }
                ]
              },
              {
                "heading": "Training and what was learnt",
                "items": [
                  {
                    "duty": "training"
                  },
                  {
                    "duty": "practice-reviews"
                  },
                  {
                    "named": [
                      "practitioner",
                      "learning",
                      "training",
                      "development",
                      "workforce"
                    ],
                    "of": [
                      "groups"
                    ]
                  }
                ]
              },
              {
                "heading": "Who sits where",
                "items": [
                  {
                    "page": "groups",
                    "note": "What each group does and when it meets"
                  },
                  {
                    "page": "matrix",
                    "note": "Whether your organisation has a seat, and on which groups"
                  }
                ]
              }
            ]
          },
          {
            "id": "schools",
            "title": "I work in a school, college or nursery",
            "onlyWith": [
              "school",
              "education",
              "college",
              "early years",
              "nurser",
              "childcare"
            ],
            "description": "Whom to call about a pupil, and how schools take part in the arrangements.",
            "searchWords": "school, teacher, head teacher, headteacher, designated safeguarding lead, DSL, governor, college, nursery, early years, childcare, education, academy, pupil, student, teaching assistant",
            "sections": [
              {
                "heading": "If you are worried about a pupil",
                "items": [
                  {
                    "contacts": [
                      "emergency",
                      "concern",
                      "outOfHours",
                      "referral"
                    ]
                  }
                ]
              },
              {
                "heading": "How schools and early years take part",
                "items": [
                  {
                    "duty": "schools-and-early-years"
                  },
                  {
                    "named": [
                      "school",
                      "education",
                      "college",
                      "early years",
                      "nurser",
                      "childcare"
                    ],
                    "of": [
                      "groups",
                      "chapters",
                      "partners"
                    ]
                  }
                ]
              },
              {
                "heading": "What to follow",
                "items": [
                  {
                    "duty": "thresholds"
                  },
                  {
                    "page": "procedures",
                    "note": "The steps that everybody who works with children follows, area by area"
                  },
                  {
                    "named": [
                      "information",
                      "sharing",
                      "escalat",
                      "disput",
                      "disagree"
                    ],
                    "of": [
                      "chapters"
                    ]
                  }
                ]
              },
              {
                "heading": "Training",
                "items": [
                  {
                    "duty": "training"
                  }
                ]
              }
            ]
          },
          {
            "id": "inspectors",
            "title": "I inspect or scrutinise",
            "description": "The arrangements as published, who is accountable, and which reviews are due.",
            "searchWords": "inspector, inspection, Ofsted, HMICFRS, CQC, JTAI, auditor, audit, councillor, scrutiny committee, journalist, researcher, freedom of information, FOI, evidence, compliance",
            "sections": [
              {
                "heading": "The arrangements as published",
                "items": [
                  {
                    "files": true
                  },
                  {
                    "page": "arrangements",
                    "note": "The same, chapter by chapter"
                  },
                  {
                    "page": "publications",
                    "note": "Plans, reports and guidance, and what of them has no address here"
                  },
                  {
                    "page": "editions",
                    "note": "Each edition as it was published"
                  },
                  {
                    "page": "changes",
                    "note": "Each change of a fact or of the wording, with its place"
                  },
                  {
                    "page": "corrections",
                    "note": "Where this website differs from what was published before, and why"
                  }
                ]
              },
              {
                "heading": "Who is accountable",
                "items": [
                  {
                    "duty": "sign-off"
                  },
                  {
                    "page": "people",
                    "note": "Who leads the work and who chairs the groups"
                  },
                  {
                    "page": "bodies"
                  },
                  {
                    "page": "timeline",
                    "note": "Who held which office and when"
                  },
                  {
                    "page": "matrix",
                    "note": "Every seat of every organisation in one table"
                  }
                ]
              },
              {
                "heading": "Scrutiny, learning and impact",
                "items": [
                  {
                    "duty": "independent-scrutiny"
                  },
                  {
                    "duty": "use-of-data"
                  },
                  {
                    "duty": "practice-reviews"
                  },
                  {
                    "duty": "oversight-of-learning"
                  },
                  {
                    "duty": "thresholds"
                  }
                ]
              },
              {
                "heading": "Reviews and what is due",
                "items": [
                  {
                    "reviews": true
                  },
                  {
                    "page": "reviews",
                    "note": "Each review with its dates, its owner and its evidence"
                  }
                ]
              },
              {
                "heading": "What the law asks",
                "items": [
                  {
                    "page": "duties",
                    "note": "Point by point, with where each is met"
                  }
                ]
              },
              {
                "heading": "Plans, reports and money",
                "items": [
                  {
                    "page": "priorities"
                  },
                  {
                    "named": [
                      "report",
                      "plan",
                      "fund",
                      "budget"
                    ],
                    "of": [
                      "chapters"
                    ]
                  },
                  {
                    "documents": [
                      "plan",
                      "report",
                      "strategy",
                      "framework",
                      "protocol"
                    ]
                  }
                ]
              },
              {
                "heading": "The facts to work with",
                "items": [
                  {
                    "page": "data",
                    "note": "Every table as CSV and JSON, with what each column means"
                  },
                  {
                    "contacts": [
                      "office"
                    ]
                  }
                ]
              }
            ]
          }
        ],
        "words": {
          "en-GB": {
            "concern.title": "Worried about a child?",
            "contact.description": "Whom to tell if you are worried about a child, and how to reach the partnership.",
            "audiences.public": "Parents and guardians",
            "audiences.howToTell": "Worried about a child: how to tell us",
            "offices.leadSafeguardingPartner": "Lead Safeguarding Partner",
            "offices.delegatedSafeguardingPartner": "Delegated Safeguarding Partner",
            "officeHolders.leadSafeguardingPartner": "Lead Safeguarding Partners",
            "officeHolders.delegatedSafeguardingPartner": "Delegated Safeguarding Partners",
            "partnerKinds.statutoryPartner": "Statutory safeguarding partners",
            "partnerKinds.delegatedPartner": "Delegated safeguarding partners",
            "partnerKinds.relevantAgency": "Relevant agencies",
            "partnerIs.statutoryPartner": "a statutory safeguarding partner",
            "partnerIs.delegatedPartner": "a delegated safeguarding partner",
            "partnerIs.relevantAgency": "a relevant agency",
            "partnersOfKind.relevantAgency": "relevant agencies",
            "homePage.safeguardingPartners": "The safeguarding partners",
            "homePage.figures.safeguardingPartners": "{count, plural, one {<number>#</number> <what>safeguarding partner</what>} other {<number>#</number> <what>safeguarding partners</what>}}",
            "homePage.figures.relevantAgencies": "{count, plural, one {<number>#</number> <what>relevant agency</what>} other {<number>#</number> <what>relevant agencies</what>}}",
            "document.blocks.statutoryPartners": "the statutory safeguarding partners",
            "document.blocks.leadPartners": "the lead safeguarding partners, numbered",
            "document.blocks.delegatedPartners": "the delegated safeguarding partners, numbered",
            "document.blocks.relevantAgencies": "the relevant agencies",
            "dutiesPage.relevantAgencies": "{count, plural, one {# relevant agency} other {# relevant agencies}}",
            "searchWords.concern": "worried about a child, child abuse, child sexual abuse, domestic abuse, report child abuse, refer a child, child at risk, child in danger, child protection, safeguarding concern"
          }
        }
      },
      "adults": {
        "duties": {
          "notSeen": [
            {
              "what": "The text of paragraph 3 of Schedule 2 to the Care Act 2014, on the strategic plan.",
              "effect": "What is listed of the plan is taken from summaries."
            },
            {
              "what": "Paragraph 1(1)(b) of that Schedule as it stands since integrated care boards took the place of clinical commissioning groups, and any regulations under paragraph 1(1)(d).",
              "effect": "The member from the health service is taken to be the integrated care board, and no further members are asked for."
            },
            {
              "what": "The text of section 44 of the Care Act 2014, and chapter 14 of the Care and Support Statutory Guidance.",
              "effect": "Nothing is listed from them, safeguarding adults reviews included, but what the yearly report says of reviews."
            }
          ],
          "sources": [
            {
              "id": "care-act-2014-membership",
              "title": "Care Act 2014",
              "address": "https://www.legislation.gov.uk/ukpga/2014/23/schedule/2/2014-05-14",
              "read": "text"
            },
            {
              "id": "care-act-2014-plan",
              "title": "Care Act 2014",
              "address": "https://www.scie.org.uk/safeguarding/adults/safeguarding-adults-boards-checklist-and-resources/strategic-plans/",
              "read": "summary"
            },
            {
              "id": "care-act-2014-report",
              "title": "Care Act 2014",
              "address": "https://www.legislation.gov.uk/ukpga/2014/23/schedule/2/crossheading/annual-report",
              "read": "text"
            }
          ],
          "duties": [
            {
              "id": "board-members",
              "about": "That local authority, integrated care board and chief officer of police are members of the board",
              "sources": [
                {
                  "source": "care-act-2014-membership",
                  "provision": "Schedule 2, paragraph 1(1)"
                }
              ],
              "from": "2015-04-01",
              "metBy": [
                "statutoryPartners"
              ]
            },
            {
              "id": "board-chair",
              "about": "Who chairs the board",
              "sources": [
                {
                  "source": "care-act-2014-membership",
                  "provision": "Schedule 2, paragraph 1(3)"
                }
              ],
              "from": "2015-04-01",
              "metBy": [
                "boardChair"
              ]
            },
            {
              "id": "board-representatives",
              "about": "Who represents each of these members on the board",
              "sources": [
                {
                  "source": "care-act-2014-membership",
                  "provision": "Schedule 2, paragraph 1(4)"
                }
              ],
              "from": "2015-04-01",
              "metBy": [
                "boardSeats"
              ]
            },
            {
              "id": "strategic-plan",
              "about": "A strategic plan for each financial year",
              "sources": [
                {
                  "source": "care-act-2014-plan",
                  "provision": "Schedule 2, on the strategic plan"
                }
              ],
              "from": "2015-04-01",
              "metBy": [
                "plan"
              ]
            },
            {
              "id": "making-of-plan",
              "about": "That Local Healthwatch is consulted on the plan and the community takes part in making it",
              "sources": [
                {
                  "source": "care-act-2014-plan",
                  "provision": "Schedule 2, on the strategic plan"
                }
              ],
              "from": "2015-04-01",
              "metBy": [
                "passage"
              ]
            },
            {
              "id": "board-report",
              "about": "A report on each financial year, as soon as can be after its end",
              "sources": [
                {
                  "source": "care-act-2014-report",
                  "provision": "Schedule 2, paragraph 4(1)"
                }
              ],
              "from": "2015-04-01",
              "metBy": [
                "annualReport"
              ]
            },
            {
              "id": "report-on-objective",
              "about": "That the report says what the board did towards its objective",
              "sources": [
                {
                  "source": "care-act-2014-report",
                  "provision": "Schedule 2, paragraph 4(1)(a)"
                }
              ],
              "from": "2015-04-01",
              "metBy": [
                "passage"
              ]
            },
            {
              "id": "report-on-strategy",
              "about": "That it says what the board did to carry out its strategy",
              "sources": [
                {
                  "source": "care-act-2014-report",
                  "provision": "Schedule 2, paragraph 4(1)(b)"
                }
              ],
              "from": "2015-04-01",
              "metBy": [
                "passage"
              ]
            },
            {
              "id": "report-on-members",
              "about": "That it says what each member did to carry out the strategy",
              "sources": [
                {
                  "source": "care-act-2014-report",
                  "provision": "Schedule 2, paragraph 4(1)(c)"
                }
              ],
              "from": "2015-04-01",
              "metBy": [
                "passage"
              ]
            },
            {
              "id": "report-on-findings",
              "about": "That it gives the findings of the safeguarding adults reviews that ended in the year",
              "sources": [
                {
                  "source": "care-act-2014-report",
                  "provision": "Schedule 2, paragraph 4(1)(d)"
                }
              ],
              "from": "2015-04-01",
              "metBy": [
                "passage"
              ]
            },
            {
              "id": "report-on-ongoing-reviews",
              "about": "That it names the safeguarding adults reviews that go on at the end of the year",
              "sources": [
                {
                  "source": "care-act-2014-report",
                  "provision": "Schedule 2, paragraph 4(1)(e)"
                }
              ],
              "from": "2015-04-01",
              "metBy": [
                "passage"
              ]
            },
            {
              "id": "report-on-implementing",
              "about": "That it says what was done to carry out the findings of such reviews",
              "sources": [
                {
                  "source": "care-act-2014-report",
                  "provision": "Schedule 2, paragraph 4(1)(f)"
                }
              ],
              "from": "2015-04-01",
              "metBy": [
                "passage"
              ]
            },
            {
              "id": "report-on-decisions",
              "about": "That it gives the reasons for any decision not to carry out a finding",
              "sources": [
                {
                  "source": "care-act-2014-report",
                  "provision": "Schedule 2, paragraph 4(1)(g)"
                }
              ],
              "from": "2015-04-01",
              "metBy": [
                "passage"
              ]
            },
            {
              "id": "report-recipients",
              "about": "That the report goes to chief executive and leader of the council, the local policing body, Local Healthwatch and the chair of the Health and Wellbeing Board",
              "sources": [
                {
                  "source": "care-act-2014-report",
                  "provision": "Schedule 2, paragraph 4(2)"
                }
              ],
              "from": "2015-04-01",
              "metBy": [
                "passage"
              ]
            }
          ]
        },
        "readers": [
          {
            "id": "worried",
            "title": "I am worried about an adult",
            "description": "Whom to call about an adult who may be harmed or neglected.",
            "exitThisPage": true,
            "searchWords": "neighbour, friend, relative, elderly, mother, father, abuse at home, money taken, scam, self-neglect, hoarding, I am being hurt, I need help",
            "sections": [
              {
                "heading": "Tell somebody",
                "items": [
                  {
                    "contacts": [
                      "emergency",
                      "concern",
                      "outOfHours",
                      "referral"
                    ]
                  },
                  {
                    "page": "contact",
                    "as": "All the ways to reach us"
                  }
                ]
              },
              {
                "heading": "Advice for you",
                "items": [
                  {
                    "audience": "public"
                  },
                  {
                    "page": "news"
                  }
                ]
              },
              {
                "heading": "Who works together here",
                "items": [
                  {
                    "page": "partners",
                    "note": "The organisations and what each is in the partnership"
                  },
                  {
                    "page": "people",
                    "note": "Who leads the work and who chairs the groups"
                  }
                ]
              }
            ]
          },
          {
            "id": "carers",
            "title": "I am a carer",
            "description": "Whom to call about somebody you care for or about yourself, and whom to ask.",
            "exitThisPage": true,
            "searchWords": "carer, unpaid carer, caring for, husband, wife, partner, relative, family, carers assessment, help for carers",
            "sections": [
              {
                "heading": "If you are worried about the person you care for, or about yourself",
                "items": [
                  {
                    "contacts": [
                      "emergency",
                      "concern",
                      "outOfHours",
                      "referral"
                    ]
                  }
                ]
              },
              {
                "heading": "Advice for you",
                "items": [
                  {
                    "audience": "public"
                  },
                  {
                    "page": "news"
                  }
                ]
              },
              {
                "heading": "How you are heard",
                "items": [
                  {
                    "duty": "making-of-plan"
                  },
                  {
                    "named": [
                      "voice",
                      "listen",
                      "carer",
                      "people",
                      "community",
                      "making safeguarding personal"
                    ],
                    "of": [
                      "chapters",
                      "groups"
                    ]
                  }
                ]
              },
              {
                "heading": "Who works together here",
                "items": [
                  {
                    "page": "partners",
                    "note": "The organisations and what each is in the partnership"
                  },
                  {
                    "page": "people",
                    "note": "Who leads the work and who chairs the groups"
                  }
                ]
              },
              {
                "heading": "To ask something else, or to complain",
                "items": [
                  {
                    "contacts": [
                      "office"
                    ]
                  },
                  {
                    "page": "contact",
                    "as": "All the ways to reach us"
                  }
                ]
              }
            ]
          },
          {
            "id": "professionals",
            "title": "I work with adults",
            "description": "Whom to call about an adult you work with, and where it is said what to do.",
            "searchWords": "practitioner, social worker, nurse, GP, doctor, care worker, registered manager, provider, housing officer, volunteer, staff, manager, section 42, enquiry",
            "sections": [
              {
                "heading": "If you are worried about an adult you work with",
                "items": [
                  {
                    "contacts": [
                      "emergency",
                      "concern",
                      "outOfHours",
                      "referral"
                    ]
                  }
                ]
              },
              {
                "heading": "What to follow",
                "items": [
                  {
                    "page": "procedures",
                    "note": "The steps that everybody who works with adults follows"
                  },
                  {
                    "named": [
                      "information",
                      "sharing",
                      "confidential",
                      "procedure",
                      "polic",
                      "threshold",
                      "escalat",
                      "disput",
                      "disagree"
                    ],
                    "of": [
                      "chapters"
                    ]
                  },
                  {
                    "audience": "professionals"
                  }
                ]
              },
              {
                "heading": "Training and what was learnt",
                "items": [
                  {
                    "duty": "report-on-findings"
                  },
                  {
                    "named": [
                      "review",
                      "learning",
                      "training",
                      "workforce"
                    ],
                    "of": [
                      "chapters",
                      "groups"
                    ]
                  }
                ]
              },
              {
                "heading": "Who sits where",
                "items": [
                  {
                    "page": "groups",
                    "note": "What each group does and when it meets"
                  },
                  {
                    "page": "matrix",
                    "note": "Whether your organisation has a seat, and on which groups"
                  }
                ]
              }
            ]
          },
          {
            "id": "inspectors",
            "title": "I inspect or scrutinise",
            "description": "The arrangements as published, who is accountable, and which reviews are due.",
            "searchWords": "inspector, inspection, CQC, HMICFRS, auditor, audit, councillor, scrutiny committee, Healthwatch, journalist, researcher, freedom of information, FOI, evidence, compliance",
            "sections": [
              {
                "heading": "The arrangements as published",
                "items": [
                  {
                    "files": true
                  },
                  {
                    "page": "arrangements",
                    "note": "The same, chapter by chapter"
                  },
                  {
                    "page": "publications",
                    "note": "Plans, reports and guidance, and what of them has no address here"
                  },
                  {
                    "page": "editions",
                    "note": "Each edition as it was published"
                  },
                  {
                    "page": "changes",
                    "note": "Each change of a fact or of the wording, with its place"
                  },
                  {
                    "page": "corrections",
                    "note": "Where this website differs from what was published before, and why"
                  }
                ]
              },
              {
                "heading": "Who is accountable",
                "items": [
                  {
                    "page": "people",
                    "note": "The representatives of the members and the chairs"
                  },
                  {
                    "page": "bodies"
                  },
                  {
                    "page": "timeline",
                    "note": "Who held which office and when"
                  },
                  {
                    "page": "matrix",
                    "note": "Every seat of every organisation in one table"
                  }
                ]
              },
              {
                "heading": "The plan and the yearly report",
                "items": [
                  {
                    "page": "priorities"
                  },
                  {
                    "duty": "making-of-plan"
                  },
                  {
                    "duty": "report-on-strategy"
                  },
                  {
                    "duty": "report-on-members"
                  },
                  {
                    "duty": "report-on-findings"
                  },
                  {
                    "documents": [
                      "plan",
                      "report",
                      "strategy",
                      "framework",
                      "protocol"
                    ]
                  }
                ]
              },
              {
                "heading": "Reviews and what is due",
                "items": [
                  {
                    "reviews": true
                  },
                  {
                    "page": "reviews",
                    "note": "Each review with its dates, its owner and its evidence"
                  }
                ]
              },
              {
                "heading": "What the law asks",
                "items": [
                  {
                    "page": "duties",
                    "note": "Point by point, with where each is met"
                  }
                ]
              },
              {
                "heading": "The facts to work with",
                "items": [
                  {
                    "page": "data",
                    "note": "Every table as CSV and JSON, with what each column means"
                  },
                  {
                    "contacts": [
                      "office"
                    ]
                  }
                ]
              }
            ]
          }
        ],
        "words": {
          "en-GB": {
            "concern.title": "Worried about an adult?",
            "contact.description": "Whom to tell if you are worried about an adult, and how to reach the board.",
            "audiences.public": "Adults, families and carers",
            "audiences.howToTell": "Worried about an adult: how to tell us",
            "offices.leadSafeguardingPartner": "Lead Representative",
            "offices.delegatedSafeguardingPartner": "Delegated Representative",
            "officeHolders.leadSafeguardingPartner": "Lead Representatives",
            "officeHolders.delegatedSafeguardingPartner": "Delegated Representatives",
            "partnerKinds.delegatedPartner": "Delegated members",
            "partnerKinds.relevantAgency": "Member organisations",
            "partnerIs.delegatedPartner": "a delegated member",
            "partnerIs.relevantAgency": "a member organisation",
            "partnersOfKind.relevantAgency": "member organisations",
            "homePage.figures.relevantAgencies": "{count, plural, one {<number>#</number> <what>member organisation</what>} other {<number>#</number> <what>member organisations</what>}}",
            "document.blocks.leadPartners": "the lead representatives, numbered",
            "document.blocks.delegatedPartners": "the delegated representatives, numbered",
            "document.blocks.relevantAgencies": "the member organisations",
            "dutiesPage.relevantAgencies": "{count, plural, one {# member organisation} other {# member organisations}}",
            "searchWords.concern": "worried about an adult, adult abuse, elder abuse, domestic abuse, report adult abuse, refer an adult, vulnerable adult, adult at risk, care home, self-neglect, safeguarding concern"
          }
        }
      },
      "all-age": {
        "includes": [
          "children",
          "adults"
        ],
        "readers": [
          {
            "id": "professionals",
            "title": "I work with children or adults",
            "description": "Whom to call about somebody you work with, and where it is said what to do.",
            "searchWords": "practitioner, social worker, nurse, health visitor, GP, doctor, care worker, youth worker, housing officer, volunteer, staff, manager",
            "sections": [
              {
                "heading": "If you are worried about somebody you work with",
                "items": [
                  {
                    "contacts": [
                      "emergency",
                      "concern",
                      "outOfHours",
                      "referral"
                    ]
                  }
                ]
              },
              {
                "heading": "What to follow",
                "items": [
                  {
                    "page": "procedures",
                    "note": "The steps that everybody who works with children or adults follows"
                  },
                  {
                    "duty": "thresholds"
                  },
                  {
                    "named": [
                      "information",
                      "sharing",
                      "confidential",
                      "procedure",
                      "polic"
                    ],
                    "of": [
                      "chapters"
                    ]
                  },
                  {
                    "audience": "professionals"
                  }
                ]
              },
              {
                "heading": "When professionals do not agree",
                "items": [
                  {
                    "named": [
                      "escalat",
                      "disput",
                      "disagree",
                      "resolution",
                      "whistleblow"
                    ],
                    "of": [
                      "chapters"
                    ]
                  }
                ]
              },
              {
                "heading": "Training and what was learnt",
                "items": [
                  {
                    "duty": "training"
                  },
                  {
                    "duty": "practice-reviews"
                  },
                  {
                    "duty": "report-on-findings"
                  },
                  {
                    "named": [
                      "practitioner",
                      "learning",
                      "training",
                      "workforce",
                      "review"
                    ],
                    "of": [
                      "chapters",
                      "groups"
                    ]
                  }
                ]
              },
              {
                "heading": "Who sits where",
                "items": [
                  {
                    "page": "groups",
                    "note": "What each group does and when it meets"
                  },
                  {
                    "page": "matrix",
                    "note": "Whether your organisation has a seat, and on which groups"
                  }
                ]
              }
            ]
          },
          {
            "id": "inspectors",
            "title": "I inspect or scrutinise",
            "description": "The arrangements as published, who is accountable, and which reviews are due.",
            "searchWords": "inspector, inspection, Ofsted, HMICFRS, CQC, JTAI, auditor, audit, councillor, scrutiny committee, Healthwatch, journalist, researcher, freedom of information, FOI, evidence, compliance",
            "sections": [
              {
                "heading": "The arrangements as published",
                "items": [
                  {
                    "files": true
                  },
                  {
                    "page": "arrangements",
                    "note": "The same, chapter by chapter"
                  },
                  {
                    "page": "publications",
                    "note": "Plans, reports and guidance, and what of them has no address here"
                  },
                  {
                    "page": "editions",
                    "note": "Each edition as it was published"
                  },
                  {
                    "page": "changes",
                    "note": "Each change of a fact or of the wording, with its place"
                  },
                  {
                    "page": "corrections",
                    "note": "Where this website differs from what was published before, and why"
                  }
                ]
              },
              {
                "heading": "Who is accountable",
                "items": [
                  {
                    "duty": "sign-off"
                  },
                  {
                    "page": "people",
                    "note": "Who leads the work and who chairs the groups"
                  },
                  {
                    "page": "bodies"
                  },
                  {
                    "page": "timeline",
                    "note": "Who held which office and when"
                  },
                  {
                    "page": "matrix",
                    "note": "Every seat of every organisation in one table"
                  }
                ]
              },
              {
                "heading": "Scrutiny, learning and impact",
                "items": [
                  {
                    "duty": "independent-scrutiny"
                  },
                  {
                    "duty": "use-of-data"
                  },
                  {
                    "duty": "practice-reviews"
                  },
                  {
                    "duty": "oversight-of-learning"
                  },
                  {
                    "duty": "thresholds"
                  }
                ]
              },
              {
                "heading": "Reviews and what is due",
                "items": [
                  {
                    "reviews": true
                  },
                  {
                    "page": "reviews",
                    "note": "Each review with its dates, its owner and its evidence"
                  }
                ]
              },
              {
                "heading": "What the law asks",
                "items": [
                  {
                    "page": "duties",
                    "note": "Point by point, with where each is met"
                  }
                ]
              },
              {
                "heading": "Plans, reports and money",
                "items": [
                  {
                    "page": "priorities"
                  },
                  {
                    "duty": "making-of-plan"
                  },
                  {
                    "duty": "report-on-strategy"
                  },
                  {
                    "duty": "report-on-members"
                  },
                  {
                    "duty": "report-on-findings"
                  },
                  {
                    "named": [
                      "report",
                      "plan",
                      "fund",
                      "budget"
                    ],
                    "of": [
                      "chapters"
                    ]
                  },
                  {
                    "documents": [
                      "plan",
                      "report",
                      "strategy",
                      "framework",
                      "protocol"
                    ]
                  }
                ]
              },
              {
                "heading": "The facts to work with",
                "items": [
                  {
                    "page": "data",
                    "note": "Every table as CSV and JSON, with what each column means"
                  },
                  {
                    "contacts": [
                      "office"
                    ]
                  }
                ]
              }
            ]
          }
        ],
        "words": {
          "en-GB": {
            "concern.title": "Worried about a child or an adult?",
            "contact.description": "Whom to tell if you are worried about a child or an adult, and how to reach the partnership.",
            "audiences.public": "Families and carers",
            "audiences.howToTell": "Worried about a child or an adult: how to tell us",
            "searchWords.concern": "worried about a child, worried about an adult, child abuse, adult abuse, elder abuse, domestic abuse, refer a child, refer an adult, child at risk, vulnerable adult, adult at risk, self-neglect, safeguarding concern"
          }
        }
      }
    }
  }
];

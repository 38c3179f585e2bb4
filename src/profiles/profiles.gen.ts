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
    "remits": {
      "children": {
        "expectedReviews": [
          {
            "kind": "annualReport",
            "source": "Children Act 2004, section 16G(7), by which a report is published at least once in every twelve months"
          }
        ],
        "words": {
          "en-GB": {
            "concern.title": "Worried about a child?",
            "contact.description": "Whom to tell if you are worried about a child, and how to reach the partnership.",
            "audiences.public": "Parents and guardians",
            "audiences.howToTell": "Worried about a child: how to tell us"
          }
        }
      },
      "adults": {
        "expectedReviews": [
          {
            "kind": "annualReport",
            "source": "Care Act 2014, schedule 2, paragraph 4, by which a report is published after the end of each financial year"
          },
          {
            "kind": "plan",
            "source": "Care Act 2014, schedule 2, paragraph 3, by which a plan is published for each financial year"
          }
        ],
        "words": {
          "en-GB": {
            "concern.title": "Worried about an adult?",
            "contact.description": "Whom to tell if you are worried about an adult, and how to reach the board.",
            "audiences.public": "Adults, families and carers",
            "audiences.howToTell": "Worried about an adult: how to tell us"
          }
        }
      },
      "all-age": {
        "includes": [
          "children",
          "adults"
        ],
        "words": {
          "en-GB": {
            "concern.title": "Worried about a child or an adult?",
            "contact.description": "Whom to tell if you are worried about a child or an adult, and how to reach the partnership.",
            "audiences.public": "Families and carers",
            "audiences.howToTell": "Worried about a child or an adult: how to tell us"
          }
        }
      }
    }
  }
];

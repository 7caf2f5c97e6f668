/** Real views and readings of the core, which must satisfy the published types. Written by tests/wire.rs. */
import type { Reading, View } from '../src/view.js';

export const empty = {
  "stage": "ready",
  "language": "en",
  "direction": "ltr",
  "wanted_locales": [
    "cs"
  ],
  "languages": [
    {
      "tag": "ar",
      "name": "العربية"
    },
    {
      "tag": "cs",
      "name": "Čeština"
    },
    {
      "tag": "da",
      "name": "Dansk"
    },
    {
      "tag": "de",
      "name": "Deutsch"
    },
    {
      "tag": "en",
      "name": "English"
    },
    {
      "tag": "fr",
      "name": "Français"
    },
    {
      "tag": "he",
      "name": "עברית"
    },
    {
      "tag": "ja",
      "name": "日本語"
    },
    {
      "tag": "pl",
      "name": "Polski"
    },
    {
      "tag": "sl",
      "name": "Slovenščina"
    }
  ],
  "title": {
    "id": "redeem-title",
    "arguments": {},
    "text": "Redeem a gift card or voucher",
    "parts": [
      {
        "kind": "text",
        "text": "Redeem a gift card or voucher"
      }
    ],
    "language": "en",
    "direction": "ltr"
  },
  "introduction": {
    "id": "redeem-introduction",
    "arguments": {},
    "text": "Enter the code however it is printed: spaces, dashes and small letters make no difference.",
    "parts": [
      {
        "kind": "text",
        "text": "Enter the code however it is printed: spaces, dashes and small letters make no difference."
      }
    ],
    "language": "en",
    "direction": "ltr"
  },
  "account": {
    "label": {
      "id": "account-credit-to",
      "arguments": {
        "account": {
          "kind": "text",
          "value": "anna@example.com"
        }
      },
      "text": "The amount will be added to anna@example.com",
      "parts": [
        {
          "kind": "text",
          "text": "The amount will be added to "
        },
        {
          "kind": "name",
          "text": "anna@example.com"
        }
      ],
      "language": "en",
      "direction": "ltr"
    },
    "outlook": null,
    "notices": []
  },
  "field": {
    "label": {
      "id": "field",
      "arguments": {},
      "text": "Gift card or voucher code",
      "parts": [
        {
          "kind": "text",
          "text": "Gift card or voucher code"
        }
      ],
      "language": "en",
      "direction": "ltr"
    },
    "hint": {
      "id": "field.hint",
      "arguments": {},
      "text": "It is under the scratch film on the back, in the e-mail or on the receipt.",
      "parts": [
        {
          "kind": "text",
          "text": "It is under the scratch film on the back, in the e-mail or on the receipt."
        }
      ],
      "language": "en",
      "direction": "ltr"
    },
    "error_prefix": {
      "id": "error-prefix",
      "arguments": {},
      "text": "Error:",
      "parts": [
        {
          "kind": "text",
          "text": "Error:"
        }
      ],
      "language": "en",
      "direction": "ltr"
    },
    "error": {
      "id": "field.empty",
      "arguments": {},
      "text": "Enter the code of the card or voucher",
      "parts": [
        {
          "kind": "text",
          "text": "Enter the code of the card or voucher"
        }
      ],
      "language": "en",
      "direction": "ltr"
    },
    "notes": [],
    "suggestion": null,
    "choice": null
  },
  "submit": {
    "label": {
      "id": "submit",
      "arguments": {},
      "text": "Redeem",
      "parts": [
        {
          "kind": "text",
          "text": "Redeem"
        }
      ],
      "language": "en",
      "direction": "ltr"
    },
    "busy": false
  },
  "status": null,
  "outcome": null
} satisfies View;

export const typing = {
  "stage": "ready",
  "language": "en",
  "direction": "ltr",
  "wanted_locales": [
    "cs"
  ],
  "languages": [
    {
      "tag": "ar",
      "name": "العربية"
    },
    {
      "tag": "cs",
      "name": "Čeština"
    },
    {
      "tag": "da",
      "name": "Dansk"
    },
    {
      "tag": "de",
      "name": "Deutsch"
    },
    {
      "tag": "en",
      "name": "English"
    },
    {
      "tag": "fr",
      "name": "Français"
    },
    {
      "tag": "he",
      "name": "עברית"
    },
    {
      "tag": "ja",
      "name": "日本語"
    },
    {
      "tag": "pl",
      "name": "Polski"
    },
    {
      "tag": "sl",
      "name": "Slovenščina"
    }
  ],
  "title": {
    "id": "redeem-title",
    "arguments": {},
    "text": "Redeem a gift card or voucher",
    "parts": [
      {
        "kind": "text",
        "text": "Redeem a gift card or voucher"
      }
    ],
    "language": "en",
    "direction": "ltr"
  },
  "introduction": {
    "id": "redeem-introduction",
    "arguments": {},
    "text": "Enter the code however it is printed: spaces, dashes and small letters make no difference.",
    "parts": [
      {
        "kind": "text",
        "text": "Enter the code however it is printed: spaces, dashes and small letters make no difference."
      }
    ],
    "language": "en",
    "direction": "ltr"
  },
  "account": {
    "label": {
      "id": "account-credit-to",
      "arguments": {
        "account": {
          "kind": "text",
          "value": "anna@example.com"
        }
      },
      "text": "The amount will be added to anna@example.com",
      "parts": [
        {
          "kind": "text",
          "text": "The amount will be added to "
        },
        {
          "kind": "name",
          "text": "anna@example.com"
        }
      ],
      "language": "en",
      "direction": "ltr"
    },
    "outlook": null,
    "notices": []
  },
  "field": {
    "label": {
      "id": "field",
      "arguments": {},
      "text": "Gift card or voucher code",
      "parts": [
        {
          "kind": "text",
          "text": "Gift card or voucher code"
        }
      ],
      "language": "en",
      "direction": "ltr"
    },
    "hint": {
      "id": "field.hint",
      "arguments": {},
      "text": "It is under the scratch film on the back, in the e-mail or on the receipt.",
      "parts": [
        {
          "kind": "text",
          "text": "It is under the scratch film on the back, in the e-mail or on the receipt."
        }
      ],
      "language": "en",
      "direction": "ltr"
    },
    "error_prefix": {
      "id": "error-prefix",
      "arguments": {},
      "text": "Error:",
      "parts": [
        {
          "kind": "text",
          "text": "Error:"
        }
      ],
      "language": "en",
      "direction": "ltr"
    },
    "error": null,
    "notes": [
      {
        "id": "note-out-of-alphabet",
        "arguments": {
          "character": {
            "kind": "code",
            "value": "!"
          }
        },
        "text": "This kind of code never uses “!”. Compare it with the print once more.",
        "parts": [
          {
            "kind": "text",
            "text": "This kind of code never uses “"
          },
          {
            "kind": "code",
            "text": "!"
          },
          {
            "kind": "text",
            "text": "”. Compare it with the print once more."
          }
        ],
        "language": "en",
        "direction": "ltr"
      },
      {
        "id": "note-too-long",
        "arguments": {
          "surplus": {
            "kind": "number",
            "value": 1.0
          }
        },
        "text": "1 character too many",
        "parts": [
          {
            "kind": "count",
            "text": "1"
          },
          {
            "kind": "text",
            "text": " character too many"
          }
        ],
        "language": "en",
        "direction": "ltr"
      }
    ],
    "suggestion": null,
    "choice": null
  },
  "submit": {
    "label": {
      "id": "submit",
      "arguments": {},
      "text": "Redeem",
      "parts": [
        {
          "kind": "text",
          "text": "Redeem"
        }
      ],
      "language": "en",
      "direction": "ltr"
    },
    "busy": false
  },
  "status": null,
  "outcome": null
} satisfies View;

export const waiting = {
  "stage": "refused",
  "language": "en",
  "direction": "ltr",
  "wanted_locales": [
    "cs"
  ],
  "languages": [
    {
      "tag": "ar",
      "name": "العربية"
    },
    {
      "tag": "cs",
      "name": "Čeština"
    },
    {
      "tag": "da",
      "name": "Dansk"
    },
    {
      "tag": "de",
      "name": "Deutsch"
    },
    {
      "tag": "en",
      "name": "English"
    },
    {
      "tag": "fr",
      "name": "Français"
    },
    {
      "tag": "he",
      "name": "עברית"
    },
    {
      "tag": "ja",
      "name": "日本語"
    },
    {
      "tag": "pl",
      "name": "Polski"
    },
    {
      "tag": "sl",
      "name": "Slovenščina"
    }
  ],
  "title": {
    "id": "redeem-title",
    "arguments": {},
    "text": "Redeem a gift card or voucher",
    "parts": [
      {
        "kind": "text",
        "text": "Redeem a gift card or voucher"
      }
    ],
    "language": "en",
    "direction": "ltr"
  },
  "introduction": {
    "id": "redeem-introduction",
    "arguments": {},
    "text": "Enter the code however it is printed: spaces, dashes and small letters make no difference.",
    "parts": [
      {
        "kind": "text",
        "text": "Enter the code however it is printed: spaces, dashes and small letters make no difference."
      }
    ],
    "language": "en",
    "direction": "ltr"
  },
  "account": {
    "label": {
      "id": "account-credit-to",
      "arguments": {
        "account": {
          "kind": "text",
          "value": "anna@example.com"
        }
      },
      "text": "The amount will be added to anna@example.com",
      "parts": [
        {
          "kind": "text",
          "text": "The amount will be added to "
        },
        {
          "kind": "name",
          "text": "anna@example.com"
        }
      ],
      "language": "en",
      "direction": "ltr"
    },
    "outlook": null,
    "notices": []
  },
  "field": {
    "label": {
      "id": "field",
      "arguments": {},
      "text": "Gift card or voucher code",
      "parts": [
        {
          "kind": "text",
          "text": "Gift card or voucher code"
        }
      ],
      "language": "en",
      "direction": "ltr"
    },
    "hint": {
      "id": "field.hint",
      "arguments": {},
      "text": "It is under the scratch film on the back, in the e-mail or on the receipt.",
      "parts": [
        {
          "kind": "text",
          "text": "It is under the scratch film on the back, in the e-mail or on the receipt."
        }
      ],
      "language": "en",
      "direction": "ltr"
    },
    "error_prefix": {
      "id": "error-prefix",
      "arguments": {},
      "text": "Error:",
      "parts": [
        {
          "kind": "text",
          "text": "Error:"
        }
      ],
      "language": "en",
      "direction": "ltr"
    },
    "error": null,
    "notes": [
      {
        "id": "note-complete",
        "arguments": {},
        "text": "Looks complete",
        "parts": [
          {
            "kind": "text",
            "text": "Looks complete"
          }
        ],
        "language": "en",
        "direction": "ltr"
      }
    ],
    "suggestion": null,
    "choice": null
  },
  "submit": {
    "label": {
      "id": "submit",
      "arguments": {},
      "text": "Redeem",
      "parts": [
        {
          "kind": "text",
          "text": "Redeem"
        }
      ],
      "language": "en",
      "direction": "ltr"
    },
    "busy": false
  },
  "status": null,
  "outcome": {
    "tone": "waiting",
    "problem": "not-recognised",
    "heading": {
      "id": "problem-not-recognised",
      "arguments": {},
      "text": "The code was not recognised",
      "parts": [
        {
          "kind": "text",
          "text": "The code was not recognised"
        }
      ],
      "language": "en",
      "direction": "ltr"
    },
    "money": {
      "id": "problem-not-recognised.money",
      "arguments": {},
      "text": "Nothing was taken from the card or voucher.",
      "parts": [
        {
          "kind": "text",
          "text": "Nothing was taken from the card or voucher."
        }
      ],
      "language": "en",
      "direction": "ltr"
    },
    "details": [
      {
        "id": "problem-not-recognised.explanation",
        "arguments": {},
        "text": "Usually one character differs from the print. If all of them match, the shop may not have activated the card yet.",
        "parts": [
          {
            "kind": "text",
            "text": "Usually one character differs from the print. If all of them match, the shop may not have activated the card yet."
          }
        ],
        "language": "en",
        "direction": "ltr"
      }
    ],
    "outlook": null,
    "steps": [
      {
        "kind": "check-and-retype",
        "state": "done",
        "alternative": null,
        "heading": {
          "id": "step-check-and-retype",
          "arguments": {},
          "text": "Compare the code and enter it again",
          "parts": [
            {
              "kind": "text",
              "text": "Compare the code and enter it again"
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "text": null,
        "note": {
          "id": "note-done-at",
          "arguments": {
            "at": {
              "kind": "instant",
              "value": "2026-11-23T12:00:00.000Z"
            }
          },
          "text": "Done on 2026-11-23 12:00 UTC",
          "parts": [
            {
              "kind": "text",
              "text": "Done on "
            },
            {
              "kind": "date",
              "text": "2026-11-23 12:00 UTC"
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "notice": null,
        "until": null,
        "link": null,
        "actions": []
      },
      {
        "kind": "wait",
        "state": "current",
        "alternative": null,
        "heading": {
          "id": "step-wait",
          "arguments": {},
          "text": "Wait until the shop has activated it",
          "parts": [
            {
              "kind": "text",
              "text": "Wait until the shop has activated it"
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "text": {
          "id": "step-wait.text",
          "arguments": {
            "hours": {
              "kind": "number",
              "value": 24.0
            }
          },
          "text": "The shop may need up to 24 hours for that, counted from your last attempt. Trying earlier starts the wait again.",
          "parts": [
            {
              "kind": "text",
              "text": "The shop may need up to "
            },
            {
              "kind": "count",
              "text": "24"
            },
            {
              "kind": "text",
              "text": " hours for that, counted from your last attempt. Trying earlier starts the wait again."
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "note": {
          "id": "note-until",
          "arguments": {
            "until": {
              "kind": "instant",
              "value": "2026-11-24T12:00:00.000Z"
            }
          },
          "text": "The wait ends on 2026-11-24 12:00 UTC",
          "parts": [
            {
              "kind": "text",
              "text": "The wait ends on "
            },
            {
              "kind": "date",
              "text": "2026-11-24 12:00 UTC"
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "notice": null,
        "until": "2026-11-24T12:00:00.000Z",
        "link": null,
        "actions": []
      },
      {
        "kind": "redeem-again",
        "state": "later",
        "alternative": null,
        "heading": {
          "id": "step-redeem-again",
          "arguments": {},
          "text": "Redeem the code again",
          "parts": [
            {
              "kind": "text",
              "text": "Redeem the code again"
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "text": {
          "id": "step-redeem-again.text",
          "arguments": {},
          "text": "Enter it on this page as it is printed. Trying again cannot credit the same amount twice.",
          "parts": [
            {
              "kind": "text",
              "text": "Enter it on this page as it is printed. Trying again cannot credit the same amount twice."
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "note": null,
        "notice": null,
        "until": null,
        "link": null,
        "actions": [
          {
            "name": "redeem-again",
            "label": {
              "id": "action-redeem-again",
              "arguments": {},
              "text": "Redeem again",
              "parts": [
                {
                  "kind": "text",
                  "text": "Redeem again"
                }
              ],
              "language": "en",
              "direction": "ltr"
            },
            "primary": false
          }
        ]
      }
    ],
    "actions": [],
    "reference": {
      "id": "reference",
      "arguments": {
        "reference": {
          "kind": "code",
          "value": "R-1"
        }
      },
      "text": "Reference for support: R-1",
      "parts": [
        {
          "kind": "text",
          "text": "Reference for support: "
        },
        {
          "kind": "code",
          "text": "R-1"
        }
      ],
      "language": "en",
      "direction": "ltr"
    }
  }
} satisfies View;

export const refused = {
  "stage": "refused",
  "language": "en",
  "direction": "ltr",
  "wanted_locales": [
    "cs"
  ],
  "languages": [
    {
      "tag": "ar",
      "name": "العربية"
    },
    {
      "tag": "cs",
      "name": "Čeština"
    },
    {
      "tag": "da",
      "name": "Dansk"
    },
    {
      "tag": "de",
      "name": "Deutsch"
    },
    {
      "tag": "en",
      "name": "English"
    },
    {
      "tag": "fr",
      "name": "Français"
    },
    {
      "tag": "he",
      "name": "עברית"
    },
    {
      "tag": "ja",
      "name": "日本語"
    },
    {
      "tag": "pl",
      "name": "Polski"
    },
    {
      "tag": "sl",
      "name": "Slovenščina"
    }
  ],
  "title": {
    "id": "redeem-title",
    "arguments": {},
    "text": "Redeem a gift card or voucher",
    "parts": [
      {
        "kind": "text",
        "text": "Redeem a gift card or voucher"
      }
    ],
    "language": "en",
    "direction": "ltr"
  },
  "introduction": {
    "id": "redeem-introduction",
    "arguments": {},
    "text": "Enter the code however it is printed: spaces, dashes and small letters make no difference.",
    "parts": [
      {
        "kind": "text",
        "text": "Enter the code however it is printed: spaces, dashes and small letters make no difference."
      }
    ],
    "language": "en",
    "direction": "ltr"
  },
  "account": {
    "label": {
      "id": "account-credit-to",
      "arguments": {
        "account": {
          "kind": "text",
          "value": "anna@example.com"
        }
      },
      "text": "The amount will be added to anna@example.com",
      "parts": [
        {
          "kind": "text",
          "text": "The amount will be added to "
        },
        {
          "kind": "name",
          "text": "anna@example.com"
        }
      ],
      "language": "en",
      "direction": "ltr"
    },
    "outlook": null,
    "notices": []
  },
  "field": {
    "label": {
      "id": "field",
      "arguments": {},
      "text": "Gift card or voucher code",
      "parts": [
        {
          "kind": "text",
          "text": "Gift card or voucher code"
        }
      ],
      "language": "en",
      "direction": "ltr"
    },
    "hint": {
      "id": "field.hint",
      "arguments": {},
      "text": "It is under the scratch film on the back, in the e-mail or on the receipt.",
      "parts": [
        {
          "kind": "text",
          "text": "It is under the scratch film on the back, in the e-mail or on the receipt."
        }
      ],
      "language": "en",
      "direction": "ltr"
    },
    "error_prefix": {
      "id": "error-prefix",
      "arguments": {},
      "text": "Error:",
      "parts": [
        {
          "kind": "text",
          "text": "Error:"
        }
      ],
      "language": "en",
      "direction": "ltr"
    },
    "error": null,
    "notes": [
      {
        "id": "note-complete",
        "arguments": {},
        "text": "Looks complete",
        "parts": [
          {
            "kind": "text",
            "text": "Looks complete"
          }
        ],
        "language": "en",
        "direction": "ltr"
      }
    ],
    "suggestion": null,
    "choice": null
  },
  "submit": {
    "label": {
      "id": "submit",
      "arguments": {},
      "text": "Redeem",
      "parts": [
        {
          "kind": "text",
          "text": "Redeem"
        }
      ],
      "language": "en",
      "direction": "ltr"
    },
    "busy": false
  },
  "status": null,
  "outcome": {
    "tone": "problem",
    "problem": "already-redeemed",
    "heading": {
      "id": "problem-already-redeemed",
      "arguments": {},
      "text": "This code has already been redeemed",
      "parts": [
        {
          "kind": "text",
          "text": "This code has already been redeemed"
        }
      ],
      "language": "en",
      "direction": "ltr"
    },
    "money": {
      "id": "problem-already-redeemed.money",
      "arguments": {},
      "text": "The amount was credited when the code was redeemed, usually to this account.",
      "parts": [
        {
          "kind": "text",
          "text": "The amount was credited when the code was redeemed, usually to this account."
        }
      ],
      "language": "en",
      "direction": "ltr"
    },
    "details": [
      {
        "id": "problem-already-redeemed.explanation",
        "arguments": {},
        "text": "Usually it was redeemed into this very account, by you or by somebody who shares it.",
        "parts": [
          {
            "kind": "text",
            "text": "Usually it was redeemed into this very account, by you or by somebody who shares it."
          }
        ],
        "language": "en",
        "direction": "ltr"
      }
    ],
    "outlook": null,
    "steps": [
      {
        "kind": "check-history",
        "state": "current",
        "alternative": null,
        "heading": {
          "id": "step-check-history",
          "arguments": {},
          "text": "Look in the payment history",
          "parts": [
            {
              "kind": "text",
              "text": "Look in the payment history"
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "text": {
          "id": "step-check-history.text",
          "arguments": {},
          "text": "See whether the amount was added to the balance or a bill was paid from it. If so, nothing is lost.",
          "parts": [
            {
              "kind": "text",
              "text": "See whether the amount was added to the balance or a bill was paid from it. If so, nothing is lost."
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "note": null,
        "notice": null,
        "until": null,
        "link": {
          "url": "/history.html",
          "label": {
            "id": "step-check-history.link",
            "arguments": {},
            "text": "Open the payment history",
            "parts": [
              {
                "kind": "text",
                "text": "Open the payment history"
              }
            ],
            "language": "en",
            "direction": "ltr"
          }
        },
        "actions": [
          {
            "name": "found",
            "label": {
              "id": "action-found",
              "arguments": {},
              "text": "It is there",
              "parts": [
                {
                  "kind": "text",
                  "text": "It is there"
                }
              ],
              "language": "en",
              "direction": "ltr"
            },
            "primary": false
          },
          {
            "name": "not-found",
            "label": {
              "id": "action-not-found",
              "arguments": {},
              "text": "It is not there",
              "parts": [
                {
                  "kind": "text",
                  "text": "It is not there"
                }
              ],
              "language": "en",
              "direction": "ltr"
            },
            "primary": false
          }
        ]
      }
    ],
    "actions": [],
    "reference": null
  }
} satisfies View;

export const found = {
  "stage": "ready",
  "language": "en",
  "direction": "ltr",
  "wanted_locales": [
    "cs"
  ],
  "languages": [
    {
      "tag": "ar",
      "name": "العربية"
    },
    {
      "tag": "cs",
      "name": "Čeština"
    },
    {
      "tag": "da",
      "name": "Dansk"
    },
    {
      "tag": "de",
      "name": "Deutsch"
    },
    {
      "tag": "en",
      "name": "English"
    },
    {
      "tag": "fr",
      "name": "Français"
    },
    {
      "tag": "he",
      "name": "עברית"
    },
    {
      "tag": "ja",
      "name": "日本語"
    },
    {
      "tag": "pl",
      "name": "Polski"
    },
    {
      "tag": "sl",
      "name": "Slovenščina"
    }
  ],
  "title": {
    "id": "redeem-title",
    "arguments": {},
    "text": "Redeem a gift card or voucher",
    "parts": [
      {
        "kind": "text",
        "text": "Redeem a gift card or voucher"
      }
    ],
    "language": "en",
    "direction": "ltr"
  },
  "introduction": {
    "id": "redeem-introduction",
    "arguments": {},
    "text": "Enter the code however it is printed: spaces, dashes and small letters make no difference.",
    "parts": [
      {
        "kind": "text",
        "text": "Enter the code however it is printed: spaces, dashes and small letters make no difference."
      }
    ],
    "language": "en",
    "direction": "ltr"
  },
  "account": {
    "label": {
      "id": "account-credit-to",
      "arguments": {
        "account": {
          "kind": "text",
          "value": "anna@example.com"
        }
      },
      "text": "The amount will be added to anna@example.com",
      "parts": [
        {
          "kind": "text",
          "text": "The amount will be added to "
        },
        {
          "kind": "name",
          "text": "anna@example.com"
        }
      ],
      "language": "en",
      "direction": "ltr"
    },
    "outlook": null,
    "notices": []
  },
  "field": {
    "label": {
      "id": "field",
      "arguments": {},
      "text": "Gift card or voucher code",
      "parts": [
        {
          "kind": "text",
          "text": "Gift card or voucher code"
        }
      ],
      "language": "en",
      "direction": "ltr"
    },
    "hint": {
      "id": "field.hint",
      "arguments": {},
      "text": "It is under the scratch film on the back, in the e-mail or on the receipt.",
      "parts": [
        {
          "kind": "text",
          "text": "It is under the scratch film on the back, in the e-mail or on the receipt."
        }
      ],
      "language": "en",
      "direction": "ltr"
    },
    "error_prefix": {
      "id": "error-prefix",
      "arguments": {},
      "text": "Error:",
      "parts": [
        {
          "kind": "text",
          "text": "Error:"
        }
      ],
      "language": "en",
      "direction": "ltr"
    },
    "error": null,
    "notes": [
      {
        "id": "note-complete",
        "arguments": {},
        "text": "Looks complete",
        "parts": [
          {
            "kind": "text",
            "text": "Looks complete"
          }
        ],
        "language": "en",
        "direction": "ltr"
      }
    ],
    "suggestion": null,
    "choice": null
  },
  "submit": {
    "label": {
      "id": "submit",
      "arguments": {},
      "text": "Redeem",
      "parts": [
        {
          "kind": "text",
          "text": "Redeem"
        }
      ],
      "language": "en",
      "direction": "ltr"
    },
    "busy": false
  },
  "status": null,
  "outcome": {
    "tone": "good",
    "problem": null,
    "heading": {
      "id": "outcome-found",
      "arguments": {},
      "text": "The amount is in the account",
      "parts": [
        {
          "kind": "text",
          "text": "The amount is in the account"
        }
      ],
      "language": "en",
      "direction": "ltr"
    },
    "money": {
      "id": "outcome-found.money",
      "arguments": {},
      "text": "Nothing is lost: the amount was added to the balance, or a bill has already been paid from it.",
      "parts": [
        {
          "kind": "text",
          "text": "Nothing is lost: the amount was added to the balance, or a bill has already been paid from it."
        }
      ],
      "language": "en",
      "direction": "ltr"
    },
    "details": [],
    "outlook": null,
    "steps": [],
    "actions": [
      {
        "name": "start-over",
        "label": {
          "id": "action-start-over",
          "arguments": {},
          "text": "Redeem another card",
          "parts": [
            {
              "kind": "text",
              "text": "Redeem another card"
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "primary": false
      }
    ],
    "reference": null
  }
} satisfies View;

export const redeemed = {
  "stage": "redeemed",
  "language": "en",
  "direction": "ltr",
  "wanted_locales": [
    "cs"
  ],
  "languages": [
    {
      "tag": "ar",
      "name": "العربية"
    },
    {
      "tag": "cs",
      "name": "Čeština"
    },
    {
      "tag": "da",
      "name": "Dansk"
    },
    {
      "tag": "de",
      "name": "Deutsch"
    },
    {
      "tag": "en",
      "name": "English"
    },
    {
      "tag": "fr",
      "name": "Français"
    },
    {
      "tag": "he",
      "name": "עברית"
    },
    {
      "tag": "ja",
      "name": "日本語"
    },
    {
      "tag": "pl",
      "name": "Polski"
    },
    {
      "tag": "sl",
      "name": "Slovenščina"
    }
  ],
  "title": {
    "id": "redeem-title",
    "arguments": {},
    "text": "Redeem a gift card or voucher",
    "parts": [
      {
        "kind": "text",
        "text": "Redeem a gift card or voucher"
      }
    ],
    "language": "en",
    "direction": "ltr"
  },
  "introduction": {
    "id": "redeem-introduction",
    "arguments": {},
    "text": "Enter the code however it is printed: spaces, dashes and small letters make no difference.",
    "parts": [
      {
        "kind": "text",
        "text": "Enter the code however it is printed: spaces, dashes and small letters make no difference."
      }
    ],
    "language": "en",
    "direction": "ltr"
  },
  "account": {
    "label": {
      "id": "account-credit-to",
      "arguments": {
        "account": {
          "kind": "text",
          "value": "anna@example.com"
        }
      },
      "text": "The amount will be added to anna@example.com",
      "parts": [
        {
          "kind": "text",
          "text": "The amount will be added to "
        },
        {
          "kind": "name",
          "text": "anna@example.com"
        }
      ],
      "language": "en",
      "direction": "ltr"
    },
    "outlook": null,
    "notices": []
  },
  "field": {
    "label": {
      "id": "field",
      "arguments": {},
      "text": "Gift card or voucher code",
      "parts": [
        {
          "kind": "text",
          "text": "Gift card or voucher code"
        }
      ],
      "language": "en",
      "direction": "ltr"
    },
    "hint": {
      "id": "field.hint",
      "arguments": {},
      "text": "It is under the scratch film on the back, in the e-mail or on the receipt.",
      "parts": [
        {
          "kind": "text",
          "text": "It is under the scratch film on the back, in the e-mail or on the receipt."
        }
      ],
      "language": "en",
      "direction": "ltr"
    },
    "error_prefix": {
      "id": "error-prefix",
      "arguments": {},
      "text": "Error:",
      "parts": [
        {
          "kind": "text",
          "text": "Error:"
        }
      ],
      "language": "en",
      "direction": "ltr"
    },
    "error": null,
    "notes": [],
    "suggestion": null,
    "choice": null
  },
  "submit": {
    "label": {
      "id": "submit",
      "arguments": {},
      "text": "Redeem",
      "parts": [
        {
          "kind": "text",
          "text": "Redeem"
        }
      ],
      "language": "en",
      "direction": "ltr"
    },
    "busy": false
  },
  "status": null,
  "outcome": {
    "tone": "good",
    "problem": null,
    "heading": {
      "id": "outcome-redeemed",
      "arguments": {
        "amount": {
          "kind": "money",
          "value": {
            "amount": "25.00",
            "currency": "EUR"
          }
        }
      },
      "text": "25.00 EUR has been added to your account",
      "parts": [
        {
          "kind": "amount",
          "text": "25.00 EUR"
        },
        {
          "kind": "text",
          "text": " has been added to your account"
        }
      ],
      "language": "en",
      "direction": "ltr"
    },
    "money": {
      "id": "outcome-redeemed.money",
      "arguments": {
        "account": {
          "kind": "text",
          "value": "anna@example.com"
        },
        "balance": {
          "kind": "money",
          "value": {
            "amount": "25.00",
            "currency": "EUR"
          }
        }
      },
      "text": "The balance of anna@example.com is now 25.00 EUR.",
      "parts": [
        {
          "kind": "text",
          "text": "The balance of "
        },
        {
          "kind": "name",
          "text": "anna@example.com"
        },
        {
          "kind": "text",
          "text": " is now "
        },
        {
          "kind": "amount",
          "text": "25.00 EUR"
        },
        {
          "kind": "text",
          "text": "."
        }
      ],
      "language": "en",
      "direction": "ltr"
    },
    "details": [],
    "outlook": null,
    "steps": [],
    "actions": [
      {
        "name": "start-over",
        "label": {
          "id": "action-start-over",
          "arguments": {},
          "text": "Redeem another card",
          "parts": [
            {
              "kind": "text",
              "text": "Redeem another card"
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "primary": false
      }
    ],
    "reference": {
      "id": "reference",
      "arguments": {
        "reference": {
          "kind": "code",
          "value": "R-2"
        }
      },
      "text": "Reference for support: R-2",
      "parts": [
        {
          "kind": "text",
          "text": "Reference for support: "
        },
        {
          "kind": "code",
          "text": "R-2"
        }
      ],
      "language": "en",
      "direction": "ltr"
    }
  }
} satisfies View;

export const signedOut = {
  "stage": "ready",
  "language": "en",
  "direction": "ltr",
  "wanted_locales": [
    "cs"
  ],
  "languages": [
    {
      "tag": "ar",
      "name": "العربية"
    },
    {
      "tag": "cs",
      "name": "Čeština"
    },
    {
      "tag": "da",
      "name": "Dansk"
    },
    {
      "tag": "de",
      "name": "Deutsch"
    },
    {
      "tag": "en",
      "name": "English"
    },
    {
      "tag": "fr",
      "name": "Français"
    },
    {
      "tag": "he",
      "name": "עברית"
    },
    {
      "tag": "ja",
      "name": "日本語"
    },
    {
      "tag": "pl",
      "name": "Polski"
    },
    {
      "tag": "sl",
      "name": "Slovenščina"
    }
  ],
  "title": {
    "id": "redeem-title",
    "arguments": {},
    "text": "Redeem a gift card or voucher",
    "parts": [
      {
        "kind": "text",
        "text": "Redeem a gift card or voucher"
      }
    ],
    "language": "en",
    "direction": "ltr"
  },
  "introduction": {
    "id": "redeem-introduction",
    "arguments": {},
    "text": "Enter the code however it is printed: spaces, dashes and small letters make no difference.",
    "parts": [
      {
        "kind": "text",
        "text": "Enter the code however it is printed: spaces, dashes and small letters make no difference."
      }
    ],
    "language": "en",
    "direction": "ltr"
  },
  "account": {
    "label": {
      "id": "account-signed-out",
      "arguments": {},
      "text": "Nobody is signed in. Sign in first, so that the amount goes to the right account.",
      "parts": [
        {
          "kind": "text",
          "text": "Nobody is signed in. Sign in first, so that the amount goes to the right account."
        }
      ],
      "language": "en",
      "direction": "ltr"
    },
    "outlook": null,
    "notices": []
  },
  "field": {
    "label": {
      "id": "field",
      "arguments": {},
      "text": "Gift card or voucher code",
      "parts": [
        {
          "kind": "text",
          "text": "Gift card or voucher code"
        }
      ],
      "language": "en",
      "direction": "ltr"
    },
    "hint": {
      "id": "field.hint",
      "arguments": {},
      "text": "It is under the scratch film on the back, in the e-mail or on the receipt.",
      "parts": [
        {
          "kind": "text",
          "text": "It is under the scratch film on the back, in the e-mail or on the receipt."
        }
      ],
      "language": "en",
      "direction": "ltr"
    },
    "error_prefix": {
      "id": "error-prefix",
      "arguments": {},
      "text": "Error:",
      "parts": [
        {
          "kind": "text",
          "text": "Error:"
        }
      ],
      "language": "en",
      "direction": "ltr"
    },
    "error": null,
    "notes": [],
    "suggestion": null,
    "choice": null
  },
  "submit": {
    "label": {
      "id": "submit",
      "arguments": {},
      "text": "Redeem",
      "parts": [
        {
          "kind": "text",
          "text": "Redeem"
        }
      ],
      "language": "en",
      "direction": "ltr"
    },
    "busy": false
  },
  "status": null,
  "outcome": null
} satisfies View;

export const reading = {
  "empty": false,
  "format": "gift-card",
  "formatted": "1K7Q-CTF!-LMTC-X",
  "places": [
    0,
    1,
    2,
    3,
    4,
    5,
    6,
    7,
    8,
    9,
    10,
    11,
    12,
    13,
    14,
    14,
    15
  ],
  "length": 13,
  "expected": {
    "shortest": 12,
    "longest": 12
  },
  "complete": false,
  "findings": [
    {
      "kind": "out-of-alphabet",
      "start": 8,
      "end": 9,
      "group": 2,
      "character": "!",
      "likely": []
    },
    {
      "kind": "too-long",
      "start": 14,
      "end": 15,
      "group": null,
      "character": null,
      "likely": []
    }
  ],
  "suggestion": null,
  "candidates": [],
  "withheld": null
} satisfies Reading;

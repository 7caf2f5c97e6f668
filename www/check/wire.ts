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
    "pin": null,
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
  "cards": null,
  "outcome": null,
  "support": null,
  "situations": {
    "label": {
      "id": "situations",
      "arguments": {},
      "text": "Help with something else",
      "parts": [
        {
          "kind": "text",
          "text": "Help with something else"
        }
      ],
      "language": "en",
      "direction": "ltr"
    },
    "choices": [
      {
        "name": "situation:already-redeemed",
        "label": {
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
        "primary": false
      },
      {
        "name": "situation:credit-missing",
        "label": {
          "id": "problem-accepted-without-effect",
          "arguments": {},
          "text": "The amount does not show in the account",
          "parts": [
            {
              "kind": "text",
              "text": "The amount does not show in the account"
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "primary": false
      },
      {
        "name": "situation:unreadable",
        "label": {
          "id": "problem-unreadable",
          "arguments": {},
          "text": "The code cannot be read",
          "parts": [
            {
              "kind": "text",
              "text": "The code cannot be read"
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "primary": false
      },
      {
        "name": "situation:not-for-this-account",
        "label": {
          "id": "problem-not-for-this-account",
          "arguments": {},
          "text": "The card cannot be used with this account",
          "parts": [
            {
              "kind": "text",
              "text": "The card cannot be used with this account"
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "primary": false
      },
      {
        "name": "situation:check-fails",
        "label": {
          "id": "situation-check-fails",
          "arguments": {},
          "text": "The security check cannot be passed",
          "parts": [
            {
              "kind": "text",
              "text": "The security check cannot be passed"
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "primary": false
      },
      {
        "name": "situation:unexpected-code",
        "label": {
          "id": "situation-unexpected-code",
          "arguments": {},
          "text": "A security code came without being asked for",
          "parts": [
            {
              "kind": "text",
              "text": "A security code came without being asked for"
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "primary": false
      },
      {
        "name": "situation:discount-lost",
        "label": {
          "id": "discount-lost",
          "arguments": {},
          "text": "Benefits of this account have ended",
          "parts": [
            {
              "kind": "text",
              "text": "Benefits of this account have ended"
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "primary": false
      }
    ]
  }
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
    "pin": null,
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
  "cards": null,
  "outcome": null,
  "support": null,
  "situations": {
    "label": {
      "id": "situations",
      "arguments": {},
      "text": "Help with something else",
      "parts": [
        {
          "kind": "text",
          "text": "Help with something else"
        }
      ],
      "language": "en",
      "direction": "ltr"
    },
    "choices": [
      {
        "name": "situation:already-redeemed",
        "label": {
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
        "primary": false
      },
      {
        "name": "situation:credit-missing",
        "label": {
          "id": "problem-accepted-without-effect",
          "arguments": {},
          "text": "The amount does not show in the account",
          "parts": [
            {
              "kind": "text",
              "text": "The amount does not show in the account"
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "primary": false
      },
      {
        "name": "situation:unreadable",
        "label": {
          "id": "problem-unreadable",
          "arguments": {},
          "text": "The code cannot be read",
          "parts": [
            {
              "kind": "text",
              "text": "The code cannot be read"
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "primary": false
      },
      {
        "name": "situation:not-for-this-account",
        "label": {
          "id": "problem-not-for-this-account",
          "arguments": {},
          "text": "The card cannot be used with this account",
          "parts": [
            {
              "kind": "text",
              "text": "The card cannot be used with this account"
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "primary": false
      },
      {
        "name": "situation:check-fails",
        "label": {
          "id": "situation-check-fails",
          "arguments": {},
          "text": "The security check cannot be passed",
          "parts": [
            {
              "kind": "text",
              "text": "The security check cannot be passed"
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "primary": false
      },
      {
        "name": "situation:unexpected-code",
        "label": {
          "id": "situation-unexpected-code",
          "arguments": {},
          "text": "A security code came without being asked for",
          "parts": [
            {
              "kind": "text",
              "text": "A security code came without being asked for"
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "primary": false
      },
      {
        "name": "situation:discount-lost",
        "label": {
          "id": "discount-lost",
          "arguments": {},
          "text": "Benefits of this account have ended",
          "parts": [
            {
              "kind": "text",
              "text": "Benefits of this account have ended"
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "primary": false
      }
    ]
  }
} satisfies View;

export const pinWanted = {
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
    "pin": {
      "label": {
        "id": "pin",
        "arguments": {},
        "text": "PIN of the card",
        "parts": [
          {
            "kind": "text",
            "text": "PIN of the card"
          }
        ],
        "language": "en",
        "direction": "ltr"
      },
      "hint": {
        "id": "pin.hint",
        "arguments": {},
        "text": "The short number near the code, often under a scratch film of its own.",
        "parts": [
          {
            "kind": "text",
            "text": "The short number near the code, often under a scratch film of its own."
          }
        ],
        "language": "en",
        "direction": "ltr"
      },
      "error": {
        "id": "pin.empty",
        "arguments": {},
        "text": "Enter the PIN as well",
        "parts": [
          {
            "kind": "text",
            "text": "Enter the PIN as well"
          }
        ],
        "language": "en",
        "direction": "ltr"
      }
    },
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
  "cards": null,
  "outcome": null,
  "support": null,
  "situations": {
    "label": {
      "id": "situations",
      "arguments": {},
      "text": "Help with something else",
      "parts": [
        {
          "kind": "text",
          "text": "Help with something else"
        }
      ],
      "language": "en",
      "direction": "ltr"
    },
    "choices": [
      {
        "name": "situation:already-redeemed",
        "label": {
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
        "primary": false
      },
      {
        "name": "situation:credit-missing",
        "label": {
          "id": "problem-accepted-without-effect",
          "arguments": {},
          "text": "The amount does not show in the account",
          "parts": [
            {
              "kind": "text",
              "text": "The amount does not show in the account"
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "primary": false
      },
      {
        "name": "situation:unreadable",
        "label": {
          "id": "problem-unreadable",
          "arguments": {},
          "text": "The code cannot be read",
          "parts": [
            {
              "kind": "text",
              "text": "The code cannot be read"
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "primary": false
      },
      {
        "name": "situation:not-for-this-account",
        "label": {
          "id": "problem-not-for-this-account",
          "arguments": {},
          "text": "The card cannot be used with this account",
          "parts": [
            {
              "kind": "text",
              "text": "The card cannot be used with this account"
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "primary": false
      },
      {
        "name": "situation:check-fails",
        "label": {
          "id": "situation-check-fails",
          "arguments": {},
          "text": "The security check cannot be passed",
          "parts": [
            {
              "kind": "text",
              "text": "The security check cannot be passed"
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "primary": false
      },
      {
        "name": "situation:unexpected-code",
        "label": {
          "id": "situation-unexpected-code",
          "arguments": {},
          "text": "A security code came without being asked for",
          "parts": [
            {
              "kind": "text",
              "text": "A security code came without being asked for"
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "primary": false
      },
      {
        "name": "situation:discount-lost",
        "label": {
          "id": "discount-lost",
          "arguments": {},
          "text": "Benefits of this account have ended",
          "parts": [
            {
              "kind": "text",
              "text": "Benefits of this account have ended"
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "primary": false
      }
    ]
  }
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
    "pin": null,
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
  "cards": null,
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
    "form": null,
    "steps_heading": null,
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
        "places": [],
        "note": {
          "id": "note-done-at",
          "arguments": {
            "at": {
              "kind": "instant",
              "value": {
                "at": "2026-11-23T12:00:00.000Z",
                "zone": null
              }
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
        "keep": null,
        "resume": null,
        "calendar": null,
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
        "places": [],
        "note": {
          "id": "note-until",
          "arguments": {
            "until": {
              "kind": "instant",
              "value": {
                "at": "2026-11-24T12:00:00.000Z",
                "zone": null
              }
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
        "keep": {
          "id": "step-keep-the-code",
          "arguments": {},
          "text": "Keep the card, e-mail or receipt: what you typed here does not stay.",
          "parts": [
            {
              "kind": "text",
              "text": "Keep the card, e-mail or receipt: what you typed here does not stay."
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "resume": {
          "fragment": "redeemkit=1.9d20.eb481c90.06af72a57bf14610~426923~dd1930ea33d~toyeo0~r_not-recognised_0~r_not-recognised_0",
          "label": {
            "id": "resume-link",
            "arguments": {},
            "text": "Link to go on from here",
            "parts": [
              {
                "kind": "text",
                "text": "Link to go on from here"
              }
            ],
            "language": "en",
            "direction": "ltr"
          },
          "text": {
            "id": "resume-link.text",
            "arguments": {},
            "text": "If the browser forgets this page, open the link. It carries what was tried, and not the code.",
            "parts": [
              {
                "kind": "text",
                "text": "If the browser forgets this page, open the link. It carries what was tried, and not the code."
              }
            ],
            "language": "en",
            "direction": "ltr"
          },
          "copy": {
            "id": "action-copy-link",
            "arguments": {},
            "text": "Copy the link",
            "parts": [
              {
                "kind": "text",
                "text": "Copy the link"
              }
            ],
            "language": "en",
            "direction": "ltr"
          },
          "copied": {
            "id": "resume-link.copied",
            "arguments": {},
            "text": "The link is copied.",
            "parts": [
              {
                "kind": "text",
                "text": "The link is copied."
              }
            ],
            "language": "en",
            "direction": "ltr"
          }
        },
        "calendar": {
          "id": "action-calendar",
          "arguments": {},
          "text": "Put the end of the wait into a calendar",
          "parts": [
            {
              "kind": "text",
              "text": "Put the end of the wait into a calendar"
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
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
        "places": [],
        "note": null,
        "notice": null,
        "keep": null,
        "resume": null,
        "calendar": null,
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
  },
  "support": null,
  "situations": {
    "label": {
      "id": "situations",
      "arguments": {},
      "text": "Help with something else",
      "parts": [
        {
          "kind": "text",
          "text": "Help with something else"
        }
      ],
      "language": "en",
      "direction": "ltr"
    },
    "choices": [
      {
        "name": "situation:already-redeemed",
        "label": {
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
        "primary": false
      },
      {
        "name": "situation:credit-missing",
        "label": {
          "id": "problem-accepted-without-effect",
          "arguments": {},
          "text": "The amount does not show in the account",
          "parts": [
            {
              "kind": "text",
              "text": "The amount does not show in the account"
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "primary": false
      },
      {
        "name": "situation:unreadable",
        "label": {
          "id": "problem-unreadable",
          "arguments": {},
          "text": "The code cannot be read",
          "parts": [
            {
              "kind": "text",
              "text": "The code cannot be read"
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "primary": false
      },
      {
        "name": "situation:not-for-this-account",
        "label": {
          "id": "problem-not-for-this-account",
          "arguments": {},
          "text": "The card cannot be used with this account",
          "parts": [
            {
              "kind": "text",
              "text": "The card cannot be used with this account"
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "primary": false
      },
      {
        "name": "situation:check-fails",
        "label": {
          "id": "situation-check-fails",
          "arguments": {},
          "text": "The security check cannot be passed",
          "parts": [
            {
              "kind": "text",
              "text": "The security check cannot be passed"
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "primary": false
      },
      {
        "name": "situation:unexpected-code",
        "label": {
          "id": "situation-unexpected-code",
          "arguments": {},
          "text": "A security code came without being asked for",
          "parts": [
            {
              "kind": "text",
              "text": "A security code came without being asked for"
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "primary": false
      },
      {
        "name": "situation:discount-lost",
        "label": {
          "id": "discount-lost",
          "arguments": {},
          "text": "Benefits of this account have ended",
          "parts": [
            {
              "kind": "text",
              "text": "Benefits of this account have ended"
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "primary": false
      }
    ]
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
    "pin": null,
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
  "cards": null,
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
    "form": null,
    "steps_heading": null,
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
          "arguments": {
            "page": {
              "kind": "link",
              "value": "/history.html"
            }
          },
          "text": "See in the payment history whether the amount was added to the balance or a bill was paid from it. If so, nothing is lost.",
          "parts": [
            {
              "kind": "text",
              "text": "See in the "
            },
            {
              "kind": "link",
              "text": "payment history",
              "url": "/history.html"
            },
            {
              "kind": "text",
              "text": " whether the amount was added to the balance or a bill was paid from it. If so, nothing is lost."
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "places": [],
        "note": null,
        "notice": null,
        "keep": null,
        "resume": null,
        "calendar": null,
        "until": null,
        "link": null,
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
  },
  "support": null,
  "situations": {
    "label": {
      "id": "situations",
      "arguments": {},
      "text": "Help with something else",
      "parts": [
        {
          "kind": "text",
          "text": "Help with something else"
        }
      ],
      "language": "en",
      "direction": "ltr"
    },
    "choices": [
      {
        "name": "situation:already-redeemed",
        "label": {
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
        "primary": false
      },
      {
        "name": "situation:credit-missing",
        "label": {
          "id": "problem-accepted-without-effect",
          "arguments": {},
          "text": "The amount does not show in the account",
          "parts": [
            {
              "kind": "text",
              "text": "The amount does not show in the account"
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "primary": false
      },
      {
        "name": "situation:unreadable",
        "label": {
          "id": "problem-unreadable",
          "arguments": {},
          "text": "The code cannot be read",
          "parts": [
            {
              "kind": "text",
              "text": "The code cannot be read"
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "primary": false
      },
      {
        "name": "situation:not-for-this-account",
        "label": {
          "id": "problem-not-for-this-account",
          "arguments": {},
          "text": "The card cannot be used with this account",
          "parts": [
            {
              "kind": "text",
              "text": "The card cannot be used with this account"
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "primary": false
      },
      {
        "name": "situation:check-fails",
        "label": {
          "id": "situation-check-fails",
          "arguments": {},
          "text": "The security check cannot be passed",
          "parts": [
            {
              "kind": "text",
              "text": "The security check cannot be passed"
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "primary": false
      },
      {
        "name": "situation:unexpected-code",
        "label": {
          "id": "situation-unexpected-code",
          "arguments": {},
          "text": "A security code came without being asked for",
          "parts": [
            {
              "kind": "text",
              "text": "A security code came without being asked for"
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "primary": false
      },
      {
        "name": "situation:discount-lost",
        "label": {
          "id": "discount-lost",
          "arguments": {},
          "text": "Benefits of this account have ended",
          "parts": [
            {
              "kind": "text",
              "text": "Benefits of this account have ended"
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "primary": false
      }
    ]
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
    "pin": null,
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
  "cards": null,
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
    "form": null,
    "steps_heading": null,
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
  },
  "support": null,
  "situations": {
    "label": {
      "id": "situations",
      "arguments": {},
      "text": "Help with something else",
      "parts": [
        {
          "kind": "text",
          "text": "Help with something else"
        }
      ],
      "language": "en",
      "direction": "ltr"
    },
    "choices": [
      {
        "name": "situation:already-redeemed",
        "label": {
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
        "primary": false
      },
      {
        "name": "situation:credit-missing",
        "label": {
          "id": "problem-accepted-without-effect",
          "arguments": {},
          "text": "The amount does not show in the account",
          "parts": [
            {
              "kind": "text",
              "text": "The amount does not show in the account"
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "primary": false
      },
      {
        "name": "situation:unreadable",
        "label": {
          "id": "problem-unreadable",
          "arguments": {},
          "text": "The code cannot be read",
          "parts": [
            {
              "kind": "text",
              "text": "The code cannot be read"
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "primary": false
      },
      {
        "name": "situation:not-for-this-account",
        "label": {
          "id": "problem-not-for-this-account",
          "arguments": {},
          "text": "The card cannot be used with this account",
          "parts": [
            {
              "kind": "text",
              "text": "The card cannot be used with this account"
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "primary": false
      },
      {
        "name": "situation:check-fails",
        "label": {
          "id": "situation-check-fails",
          "arguments": {},
          "text": "The security check cannot be passed",
          "parts": [
            {
              "kind": "text",
              "text": "The security check cannot be passed"
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "primary": false
      },
      {
        "name": "situation:unexpected-code",
        "label": {
          "id": "situation-unexpected-code",
          "arguments": {},
          "text": "A security code came without being asked for",
          "parts": [
            {
              "kind": "text",
              "text": "A security code came without being asked for"
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "primary": false
      },
      {
        "name": "situation:discount-lost",
        "label": {
          "id": "discount-lost",
          "arguments": {},
          "text": "Benefits of this account have ended",
          "parts": [
            {
              "kind": "text",
              "text": "Benefits of this account have ended"
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "primary": false
      }
    ]
  }
} satisfies View;

export const expired = {
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
    "pin": null,
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
  "cards": null,
  "outcome": {
    "tone": "problem",
    "problem": "expired",
    "heading": {
      "id": "problem-expired-in-doubt",
      "arguments": {},
      "text": "The system says that the date of this code has passed",
      "parts": [
        {
          "kind": "text",
          "text": "The system says that the date of this code has passed"
        }
      ],
      "language": "en",
      "direction": "ltr"
    },
    "money": {
      "id": "problem-expired-in-doubt.money",
      "arguments": {},
      "text": "Nothing was credited. With the exact code, support can look up what the card or voucher is worth.",
      "parts": [
        {
          "kind": "text",
          "text": "Nothing was credited. With the exact code, support can look up what the card or voucher is worth."
        }
      ],
      "language": "en",
      "direction": "ltr"
    },
    "details": [
      {
        "id": "problem-expired-in-doubt.explanation-printed",
        "arguments": {},
        "text": "But these cards do not expire, and the card says so in print: that is your proof. So the code may have been read as another one, or the system is mistaken.",
        "parts": [
          {
            "kind": "text",
            "text": "But these cards do not expire, and the card says so in print: that is your proof. So the code may have been read as another one, or the system is mistaken."
          }
        ],
        "language": "en",
        "direction": "ltr"
      },
      {
        "id": "problem-expired.date",
        "arguments": {
          "date": {
            "kind": "instant",
            "value": {
              "at": "2026-10-31T22:59:59.000Z",
              "zone": "Europe/Prague"
            }
          }
        },
        "text": "According to the system, it could be redeemed until 2026-10-31 22:59 UTC.",
        "parts": [
          {
            "kind": "text",
            "text": "According to the system, it could be redeemed until "
          },
          {
            "kind": "date",
            "text": "2026-10-31 22:59 UTC"
          },
          {
            "kind": "text",
            "text": "."
          }
        ],
        "language": "en",
        "direction": "ltr"
      }
    ],
    "outlook": null,
    "form": null,
    "steps_heading": null,
    "steps": [
      {
        "kind": "check-and-retype",
        "state": "current",
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
        "text": {
          "id": "step-check-and-retype.text",
          "arguments": {},
          "text": "Compare every character with the card, e-mail or receipt. Look closely at those that look alike, such as 0 and O or 1 and I.",
          "parts": [
            {
              "kind": "text",
              "text": "Compare every character with the card, e-mail or receipt. Look closely at those that look alike, such as 0 and O or 1 and I."
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "places": [],
        "note": null,
        "notice": null,
        "keep": null,
        "resume": null,
        "calendar": null,
        "until": null,
        "link": null,
        "actions": [
          {
            "name": "edit-code",
            "label": {
              "id": "action-edit-code",
              "arguments": {},
              "text": "Enter the code again",
              "parts": [
                {
                  "kind": "text",
                  "text": "Enter the code again"
                }
              ],
              "language": "en",
              "direction": "ltr"
            },
            "primary": true
          },
          {
            "name": "entered-correctly",
            "label": {
              "id": "action-entered-correctly",
              "arguments": {},
              "text": "It is entered exactly as printed",
              "parts": [
                {
                  "kind": "text",
                  "text": "It is entered exactly as printed"
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
  },
  "support": null,
  "situations": {
    "label": {
      "id": "situations",
      "arguments": {},
      "text": "Help with something else",
      "parts": [
        {
          "kind": "text",
          "text": "Help with something else"
        }
      ],
      "language": "en",
      "direction": "ltr"
    },
    "choices": [
      {
        "name": "situation:already-redeemed",
        "label": {
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
        "primary": false
      },
      {
        "name": "situation:credit-missing",
        "label": {
          "id": "problem-accepted-without-effect",
          "arguments": {},
          "text": "The amount does not show in the account",
          "parts": [
            {
              "kind": "text",
              "text": "The amount does not show in the account"
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "primary": false
      },
      {
        "name": "situation:unreadable",
        "label": {
          "id": "problem-unreadable",
          "arguments": {},
          "text": "The code cannot be read",
          "parts": [
            {
              "kind": "text",
              "text": "The code cannot be read"
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "primary": false
      },
      {
        "name": "situation:not-for-this-account",
        "label": {
          "id": "problem-not-for-this-account",
          "arguments": {},
          "text": "The card cannot be used with this account",
          "parts": [
            {
              "kind": "text",
              "text": "The card cannot be used with this account"
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "primary": false
      },
      {
        "name": "situation:check-fails",
        "label": {
          "id": "situation-check-fails",
          "arguments": {},
          "text": "The security check cannot be passed",
          "parts": [
            {
              "kind": "text",
              "text": "The security check cannot be passed"
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "primary": false
      },
      {
        "name": "situation:unexpected-code",
        "label": {
          "id": "situation-unexpected-code",
          "arguments": {},
          "text": "A security code came without being asked for",
          "parts": [
            {
              "kind": "text",
              "text": "A security code came without being asked for"
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "primary": false
      },
      {
        "name": "situation:discount-lost",
        "label": {
          "id": "discount-lost",
          "arguments": {},
          "text": "Benefits of this account have ended",
          "parts": [
            {
              "kind": "text",
              "text": "Benefits of this account have ended"
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "primary": false
      }
    ]
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
    "pin": null,
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
  "cards": null,
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
        "balance": {
          "kind": "money",
          "value": {
            "amount": "25.00",
            "currency": "EUR"
          }
        },
        "account": {
          "kind": "text",
          "value": "anna@example.com"
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
          "text": "25.00 EUR",
          "emphasis": true
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
    "form": null,
    "steps_heading": null,
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
  },
  "support": null,
  "situations": {
    "label": {
      "id": "situations",
      "arguments": {},
      "text": "Help with something else",
      "parts": [
        {
          "kind": "text",
          "text": "Help with something else"
        }
      ],
      "language": "en",
      "direction": "ltr"
    },
    "choices": [
      {
        "name": "situation:already-redeemed",
        "label": {
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
        "primary": false
      },
      {
        "name": "situation:credit-missing",
        "label": {
          "id": "problem-accepted-without-effect",
          "arguments": {},
          "text": "The amount does not show in the account",
          "parts": [
            {
              "kind": "text",
              "text": "The amount does not show in the account"
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "primary": false
      },
      {
        "name": "situation:unreadable",
        "label": {
          "id": "problem-unreadable",
          "arguments": {},
          "text": "The code cannot be read",
          "parts": [
            {
              "kind": "text",
              "text": "The code cannot be read"
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "primary": false
      },
      {
        "name": "situation:not-for-this-account",
        "label": {
          "id": "problem-not-for-this-account",
          "arguments": {},
          "text": "The card cannot be used with this account",
          "parts": [
            {
              "kind": "text",
              "text": "The card cannot be used with this account"
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "primary": false
      },
      {
        "name": "situation:check-fails",
        "label": {
          "id": "situation-check-fails",
          "arguments": {},
          "text": "The security check cannot be passed",
          "parts": [
            {
              "kind": "text",
              "text": "The security check cannot be passed"
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "primary": false
      },
      {
        "name": "situation:unexpected-code",
        "label": {
          "id": "situation-unexpected-code",
          "arguments": {},
          "text": "A security code came without being asked for",
          "parts": [
            {
              "kind": "text",
              "text": "A security code came without being asked for"
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "primary": false
      },
      {
        "name": "situation:discount-lost",
        "label": {
          "id": "discount-lost",
          "arguments": {},
          "text": "Benefits of this account have ended",
          "parts": [
            {
              "kind": "text",
              "text": "Benefits of this account have ended"
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "primary": false
      }
    ]
  }
} satisfies View;

export const waysOfTheCheck = {
  "stage": "checking",
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
    "pin": null,
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
  "cards": null,
  "outcome": {
    "tone": "notice",
    "problem": "identity-check",
    "heading": {
      "id": "problem-identity-check",
      "arguments": {},
      "text": "A security check comes first",
      "parts": [
        {
          "kind": "text",
          "text": "A security check comes first"
        }
      ],
      "language": "en",
      "direction": "ltr"
    },
    "money": {
      "id": "problem-identity-check.money",
      "arguments": {},
      "text": "Nothing has been taken from the card or voucher so far.",
      "parts": [
        {
          "kind": "text",
          "text": "Nothing has been taken from the card or voucher so far."
        }
      ],
      "language": "en",
      "direction": "ltr"
    },
    "details": [
      {
        "id": "problem-identity-check.explanation",
        "arguments": {},
        "text": "It makes sure that nobody else changes your account.",
        "parts": [
          {
            "kind": "text",
            "text": "It makes sure that nobody else changes your account."
          }
        ],
        "language": "en",
        "direction": "ltr"
      }
    ],
    "outlook": null,
    "form": null,
    "steps_heading": {
      "id": "check-ways-missing",
      "arguments": {},
      "text": "If this is not possible",
      "parts": [
        {
          "kind": "text",
          "text": "If this is not possible"
        }
      ],
      "language": "en",
      "direction": "ltr"
    },
    "steps": [
      {
        "kind": "contact-support",
        "state": "current",
        "alternative": null,
        "heading": {
          "id": "step-contact-support",
          "arguments": {},
          "text": "Contact support",
          "parts": [
            {
              "kind": "text",
              "text": "Contact support"
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "text": {
          "id": "step-contact-support.text",
          "arguments": {},
          "text": "Have the exact code and the receipt at hand. With them, support can see whether the code was issued, was used or met a fault.",
          "parts": [
            {
              "kind": "text",
              "text": "Have the exact code and the receipt at hand. With them, support can see whether the code was issued, was used or met a fault."
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "places": [],
        "note": null,
        "notice": null,
        "keep": null,
        "resume": null,
        "calendar": null,
        "until": null,
        "link": {
          "url": "/support.html",
          "label": {
            "id": "step-contact-support.link",
            "arguments": {},
            "text": "Go to support",
            "parts": [
              {
                "kind": "text",
                "text": "Go to support"
              }
            ],
            "language": "en",
            "direction": "ltr"
          }
        },
        "actions": [
          {
            "name": "hand-off",
            "label": {
              "id": "action-hand-off",
              "arguments": {},
              "text": "Write to support here",
              "parts": [
                {
                  "kind": "text",
                  "text": "Write to support here"
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
    "actions": [
      {
        "name": "check:sms",
        "label": {
          "id": "check-way-sms",
          "arguments": {
            "target": {
              "kind": "code",
              "value": "••• 12"
            }
          },
          "text": "Send a code by text message to ••• 12",
          "parts": [
            {
              "kind": "text",
              "text": "Send a code by text message to "
            },
            {
              "kind": "code",
              "text": "••• 12"
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "primary": true
      },
      {
        "name": "check:payment",
        "label": {
          "id": "check-way-payment",
          "arguments": {
            "target": {
              "kind": "code",
              "value": "•••• 4242"
            }
          },
          "text": "Confirm the payment card •••• 4242",
          "parts": [
            {
              "kind": "text",
              "text": "Confirm the payment card "
            },
            {
              "kind": "code",
              "text": "•••• 4242"
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "primary": false
      },
      {
        "name": "stop",
        "label": {
          "id": "action-stop",
          "arguments": {},
          "text": "Do not redeem it now",
          "parts": [
            {
              "kind": "text",
              "text": "Do not redeem it now"
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
          "value": "R-3"
        }
      },
      "text": "Reference for support: R-3",
      "parts": [
        {
          "kind": "text",
          "text": "Reference for support: "
        },
        {
          "kind": "code",
          "text": "R-3"
        }
      ],
      "language": "en",
      "direction": "ltr"
    }
  },
  "support": null,
  "situations": null
} satisfies View;

export const securityCode = {
  "stage": "checking",
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
    "pin": null,
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
  "cards": null,
  "outcome": {
    "tone": "notice",
    "problem": "identity-check",
    "heading": {
      "id": "check-code",
      "arguments": {},
      "text": "Enter the security code",
      "parts": [
        {
          "kind": "text",
          "text": "Enter the security code"
        }
      ],
      "language": "en",
      "direction": "ltr"
    },
    "money": {
      "id": "problem-identity-check.money",
      "arguments": {},
      "text": "Nothing has been taken from the card or voucher so far.",
      "parts": [
        {
          "kind": "text",
          "text": "Nothing has been taken from the card or voucher so far."
        }
      ],
      "language": "en",
      "direction": "ltr"
    },
    "details": [
      {
        "id": "check-code.sms",
        "arguments": {
          "target": {
            "kind": "code",
            "value": "••• 12"
          }
        },
        "text": "A text message with a code of 6 digits was sent to ••• 12.",
        "parts": [
          {
            "kind": "text",
            "text": "A text message with a code of 6 digits was sent to "
          },
          {
            "kind": "code",
            "text": "••• 12"
          },
          {
            "kind": "text",
            "text": "."
          }
        ],
        "language": "en",
        "direction": "ltr"
      },
      {
        "id": "check-code.until",
        "arguments": {
          "until": {
            "kind": "instant",
            "value": {
              "at": "2026-11-23T12:10:00.000Z",
              "zone": null
            }
          }
        },
        "text": "The code can be used until 2026-11-23 12:10 UTC.",
        "parts": [
          {
            "kind": "text",
            "text": "The code can be used until "
          },
          {
            "kind": "date",
            "text": "2026-11-23 12:10 UTC"
          },
          {
            "kind": "text",
            "text": "."
          }
        ],
        "language": "en",
        "direction": "ltr"
      }
    ],
    "outlook": null,
    "form": {
      "kind": "sms-code",
      "about": "C-1",
      "label": {
        "id": "security-code",
        "arguments": {},
        "text": "Security code",
        "parts": [
          {
            "kind": "text",
            "text": "Security code"
          }
        ],
        "language": "en",
        "direction": "ltr"
      },
      "hint": {
        "id": "security-code.hint",
        "arguments": {},
        "text": "It has 6 digits. Use the newest message; you can also paste the whole message here.",
        "parts": [
          {
            "kind": "text",
            "text": "It has 6 digits. Use the newest message; you can also paste the whole message here."
          }
        ],
        "language": "en",
        "direction": "ltr"
      },
      "error": {
        "id": "security-code.not-six-digits",
        "arguments": {},
        "text": "Enter the 6 digits of the security code",
        "parts": [
          {
            "kind": "text",
            "text": "Enter the 6 digits of the security code"
          }
        ],
        "language": "en",
        "direction": "ltr"
      },
      "notes": [
        {
          "id": "detail-attempts-left",
          "arguments": {
            "left": {
              "kind": "number",
              "value": 5.0
            }
          },
          "text": "5 tries are left.",
          "parts": [
            {
              "kind": "count",
              "text": "5"
            },
            {
              "kind": "text",
              "text": " tries are left."
            }
          ],
          "language": "en",
          "direction": "ltr"
        }
      ],
      "submit": {
        "id": "security-code.submit",
        "arguments": {},
        "text": "Confirm",
        "parts": [
          {
            "kind": "text",
            "text": "Confirm"
          }
        ],
        "language": "en",
        "direction": "ltr"
      },
      "busy": false
    },
    "steps_heading": {
      "id": "check-code.missing",
      "arguments": {},
      "text": "If no code comes or it does not work",
      "parts": [
        {
          "kind": "text",
          "text": "If no code comes or it does not work"
        }
      ],
      "language": "en",
      "direction": "ltr"
    },
    "steps": [
      {
        "kind": "resend-code",
        "state": "current",
        "alternative": null,
        "heading": {
          "id": "step-resend-code",
          "arguments": {},
          "text": "Have the security code sent again",
          "parts": [
            {
              "kind": "text",
              "text": "Have the security code sent again"
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "text": {
          "id": "step-resend-code.text",
          "arguments": {},
          "text": "Then look for the newest message and enter the code from that one.",
          "parts": [
            {
              "kind": "text",
              "text": "Then look for the newest message and enter the code from that one."
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "places": [],
        "note": {
          "id": "note-until",
          "arguments": {
            "until": {
              "kind": "instant",
              "value": {
                "at": "2026-11-23T12:00:30.000Z",
                "zone": null
              }
            }
          },
          "text": "The wait ends on 2026-11-23 12:00 UTC",
          "parts": [
            {
              "kind": "text",
              "text": "The wait ends on "
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
        "keep": null,
        "resume": null,
        "calendar": null,
        "until": "2026-11-23T12:00:30.000Z",
        "link": null,
        "actions": []
      },
      {
        "kind": "try-another-way",
        "state": "current",
        "alternative": {
          "id": "step-alternative",
          "arguments": {},
          "text": "or",
          "parts": [
            {
              "kind": "text",
              "text": "or"
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "heading": {
          "id": "step-try-another-way",
          "arguments": {},
          "text": "Choose another way to pass the check",
          "parts": [
            {
              "kind": "text",
              "text": "Choose another way to pass the check"
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "text": {
          "id": "step-try-another-way.text",
          "arguments": {},
          "text": "The security check offers other ways, if the account has any. Choose one that you can use now.",
          "parts": [
            {
              "kind": "text",
              "text": "The security check offers other ways, if the account has any. Choose one that you can use now."
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "places": [],
        "note": null,
        "notice": null,
        "keep": null,
        "resume": null,
        "calendar": null,
        "until": null,
        "link": null,
        "actions": [
          {
            "name": "other-way",
            "label": {
              "id": "action-other-way",
              "arguments": {},
              "text": "Choose another way",
              "parts": [
                {
                  "kind": "text",
                  "text": "Choose another way"
                }
              ],
              "language": "en",
              "direction": "ltr"
            },
            "primary": false
          }
        ]
      },
      {
        "kind": "update-phone",
        "state": "current",
        "alternative": null,
        "heading": {
          "id": "step-update-phone",
          "arguments": {},
          "text": "Update the phone number of the account",
          "parts": [
            {
              "kind": "text",
              "text": "Update the phone number of the account"
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "text": {
          "id": "step-update-phone.text",
          "arguments": {},
          "text": "Security codes can reach you by text message only at a current, confirmed number.",
          "parts": [
            {
              "kind": "text",
              "text": "Security codes can reach you by text message only at a current, confirmed number."
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "places": [],
        "note": null,
        "notice": null,
        "keep": null,
        "resume": null,
        "calendar": null,
        "until": null,
        "link": {
          "url": "/membership.html",
          "label": {
            "id": "link-membership",
            "arguments": {},
            "text": "Open the membership page",
            "parts": [
              {
                "kind": "text",
                "text": "Open the membership page"
              }
            ],
            "language": "en",
            "direction": "ltr"
          }
        },
        "actions": []
      },
      {
        "kind": "contact-support",
        "state": "current",
        "alternative": {
          "id": "step-alternative",
          "arguments": {},
          "text": "or",
          "parts": [
            {
              "kind": "text",
              "text": "or"
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "heading": {
          "id": "step-contact-support",
          "arguments": {},
          "text": "Contact support",
          "parts": [
            {
              "kind": "text",
              "text": "Contact support"
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "text": {
          "id": "step-contact-support.text",
          "arguments": {},
          "text": "Have the exact code and the receipt at hand. With them, support can see whether the code was issued, was used or met a fault.",
          "parts": [
            {
              "kind": "text",
              "text": "Have the exact code and the receipt at hand. With them, support can see whether the code was issued, was used or met a fault."
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "places": [],
        "note": null,
        "notice": null,
        "keep": null,
        "resume": null,
        "calendar": null,
        "until": null,
        "link": {
          "url": "/support.html",
          "label": {
            "id": "step-contact-support.link",
            "arguments": {},
            "text": "Go to support",
            "parts": [
              {
                "kind": "text",
                "text": "Go to support"
              }
            ],
            "language": "en",
            "direction": "ltr"
          }
        },
        "actions": [
          {
            "name": "hand-off",
            "label": {
              "id": "action-hand-off",
              "arguments": {},
              "text": "Write to support here",
              "parts": [
                {
                  "kind": "text",
                  "text": "Write to support here"
                }
              ],
              "language": "en",
              "direction": "ltr"
            },
            "primary": false
          }
        ]
      },
      {
        "kind": "secure-account",
        "state": "current",
        "alternative": null,
        "heading": {
          "id": "step-secure-account",
          "arguments": {},
          "text": "Secure your account",
          "parts": [
            {
              "kind": "text",
              "text": "Secure your account"
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "text": {
          "id": "step-secure-account.text",
          "arguments": {},
          "text": "A security code that you did not ask for can mean that somebody knows your password. Change it, and give the code to nobody.",
          "parts": [
            {
              "kind": "text",
              "text": "A security code that you did not ask for can mean that somebody knows your password. Change it, and give the code to nobody."
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "places": [],
        "note": null,
        "notice": null,
        "keep": null,
        "resume": null,
        "calendar": null,
        "until": null,
        "link": {
          "url": "/membership.html",
          "label": {
            "id": "link-membership",
            "arguments": {},
            "text": "Open the membership page",
            "parts": [
              {
                "kind": "text",
                "text": "Open the membership page"
              }
            ],
            "language": "en",
            "direction": "ltr"
          }
        },
        "actions": []
      }
    ],
    "actions": [
      {
        "name": "stop",
        "label": {
          "id": "action-stop",
          "arguments": {},
          "text": "Do not redeem it now",
          "parts": [
            {
              "kind": "text",
              "text": "Do not redeem it now"
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
          "value": "R-3"
        }
      },
      "text": "Reference for support: R-3",
      "parts": [
        {
          "kind": "text",
          "text": "Reference for support: "
        },
        {
          "kind": "code",
          "text": "R-3"
        }
      ],
      "language": "en",
      "direction": "ltr"
    }
  },
  "support": null,
  "situations": null
} satisfies View;

export const paymentProof = {
  "stage": "checking",
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
    "pin": null,
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
  "cards": null,
  "outcome": {
    "tone": "notice",
    "problem": "identity-check",
    "heading": {
      "id": "check-payment",
      "arguments": {},
      "text": "Confirm the payment card",
      "parts": [
        {
          "kind": "text",
          "text": "Confirm the payment card"
        }
      ],
      "language": "en",
      "direction": "ltr"
    },
    "money": {
      "id": "problem-identity-check.money",
      "arguments": {},
      "text": "Nothing has been taken from the card or voucher so far.",
      "parts": [
        {
          "kind": "text",
          "text": "Nothing has been taken from the card or voucher so far."
        }
      ],
      "language": "en",
      "direction": "ltr"
    },
    "details": [],
    "outlook": null,
    "form": {
      "kind": "payment-proof",
      "about": "C-1",
      "label": {
        "id": "check-payment.card",
        "arguments": {
          "target": {
            "kind": "code",
            "value": "••• 12"
          }
        },
        "text": "The card that pays for this service: ••• 12",
        "parts": [
          {
            "kind": "text",
            "text": "The card that pays for this service: "
          },
          {
            "kind": "code",
            "text": "••• 12"
          }
        ],
        "language": "en",
        "direction": "ltr"
      },
      "hint": {
        "id": "check-payment.text",
        "arguments": {},
        "text": "Enter its full number in the form. Nothing is charged, and neither an expiry date nor a postcode or security number is asked for.",
        "parts": [
          {
            "kind": "text",
            "text": "Enter its full number in the form. Nothing is charged, and neither an expiry date nor a postcode or security number is asked for."
          }
        ],
        "language": "en",
        "direction": "ltr"
      },
      "error": null,
      "notes": [
        {
          "id": "detail-attempts-left",
          "arguments": {
            "left": {
              "kind": "number",
              "value": 5.0
            }
          },
          "text": "5 tries are left.",
          "parts": [
            {
              "kind": "count",
              "text": "5"
            },
            {
              "kind": "text",
              "text": " tries are left."
            }
          ],
          "language": "en",
          "direction": "ltr"
        }
      ],
      "submit": null,
      "busy": false
    },
    "steps_heading": {
      "id": "check-ways-missing",
      "arguments": {},
      "text": "If this is not possible",
      "parts": [
        {
          "kind": "text",
          "text": "If this is not possible"
        }
      ],
      "language": "en",
      "direction": "ltr"
    },
    "steps": [
      {
        "kind": "try-another-way",
        "state": "current",
        "alternative": null,
        "heading": {
          "id": "step-try-another-way",
          "arguments": {},
          "text": "Choose another way to pass the check",
          "parts": [
            {
              "kind": "text",
              "text": "Choose another way to pass the check"
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "text": {
          "id": "step-try-another-way.text",
          "arguments": {},
          "text": "The security check offers other ways, if the account has any. Choose one that you can use now.",
          "parts": [
            {
              "kind": "text",
              "text": "The security check offers other ways, if the account has any. Choose one that you can use now."
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "places": [],
        "note": null,
        "notice": null,
        "keep": null,
        "resume": null,
        "calendar": null,
        "until": null,
        "link": null,
        "actions": [
          {
            "name": "other-way",
            "label": {
              "id": "action-other-way",
              "arguments": {},
              "text": "Choose another way",
              "parts": [
                {
                  "kind": "text",
                  "text": "Choose another way"
                }
              ],
              "language": "en",
              "direction": "ltr"
            },
            "primary": false
          }
        ]
      },
      {
        "kind": "contact-support",
        "state": "current",
        "alternative": {
          "id": "step-alternative",
          "arguments": {},
          "text": "or",
          "parts": [
            {
              "kind": "text",
              "text": "or"
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "heading": {
          "id": "step-contact-support",
          "arguments": {},
          "text": "Contact support",
          "parts": [
            {
              "kind": "text",
              "text": "Contact support"
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "text": {
          "id": "step-contact-support.text",
          "arguments": {},
          "text": "Have the exact code and the receipt at hand. With them, support can see whether the code was issued, was used or met a fault.",
          "parts": [
            {
              "kind": "text",
              "text": "Have the exact code and the receipt at hand. With them, support can see whether the code was issued, was used or met a fault."
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "places": [],
        "note": null,
        "notice": null,
        "keep": null,
        "resume": null,
        "calendar": null,
        "until": null,
        "link": {
          "url": "/support.html",
          "label": {
            "id": "step-contact-support.link",
            "arguments": {},
            "text": "Go to support",
            "parts": [
              {
                "kind": "text",
                "text": "Go to support"
              }
            ],
            "language": "en",
            "direction": "ltr"
          }
        },
        "actions": [
          {
            "name": "hand-off",
            "label": {
              "id": "action-hand-off",
              "arguments": {},
              "text": "Write to support here",
              "parts": [
                {
                  "kind": "text",
                  "text": "Write to support here"
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
    "actions": [
      {
        "name": "stop",
        "label": {
          "id": "action-stop",
          "arguments": {},
          "text": "Do not redeem it now",
          "parts": [
            {
              "kind": "text",
              "text": "Do not redeem it now"
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
          "value": "R-3"
        }
      },
      "text": "Reference for support: R-3",
      "parts": [
        {
          "kind": "text",
          "text": "Reference for support: "
        },
        {
          "kind": "code",
          "text": "R-3"
        }
      ],
      "language": "en",
      "direction": "ltr"
    }
  },
  "support": null,
  "situations": null
} satisfies View;

export const checkLocked = {
  "stage": "checking",
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
    "pin": null,
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
  "cards": null,
  "outcome": {
    "tone": "notice",
    "problem": "identity-check",
    "heading": {
      "id": "check-locked",
      "arguments": {},
      "text": "The security check has ended",
      "parts": [
        {
          "kind": "text",
          "text": "The security check has ended"
        }
      ],
      "language": "en",
      "direction": "ltr"
    },
    "money": {
      "id": "problem-identity-check.money",
      "arguments": {},
      "text": "Nothing has been taken from the card or voucher so far.",
      "parts": [
        {
          "kind": "text",
          "text": "Nothing has been taken from the card or voucher so far."
        }
      ],
      "language": "en",
      "direction": "ltr"
    },
    "details": [
      {
        "id": "check-locked.explanation",
        "arguments": {},
        "text": "There were too many answers that did not fit. For safety, an e-mail about a new password was sent to the main address of the account.",
        "parts": [
          {
            "kind": "text",
            "text": "There were too many answers that did not fit. For safety, an e-mail about a new password was sent to the main address of the account."
          }
        ],
        "language": "en",
        "direction": "ltr"
      }
    ],
    "outlook": null,
    "form": null,
    "steps_heading": null,
    "steps": [
      {
        "kind": "reset-password",
        "state": "current",
        "alternative": null,
        "heading": {
          "id": "step-reset-password",
          "arguments": {},
          "text": "Reset your password",
          "parts": [
            {
              "kind": "text",
              "text": "Reset your password"
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "text": {
          "id": "step-reset-password.text",
          "arguments": {},
          "text": "An e-mail tells you how; it may be among promotions or spam. Afterwards sign in and redeem the code again.",
          "parts": [
            {
              "kind": "text",
              "text": "An e-mail tells you how; it may be among promotions or spam. Afterwards sign in and redeem the code again."
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "places": [],
        "note": null,
        "notice": null,
        "keep": {
          "id": "step-keep-the-code",
          "arguments": {},
          "text": "Keep the card, e-mail or receipt: what you typed here does not stay.",
          "parts": [
            {
              "kind": "text",
              "text": "Keep the card, e-mail or receipt: what you typed here does not stay."
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "resume": null,
        "calendar": null,
        "until": null,
        "link": null,
        "actions": [
          {
            "name": "done:reset-password",
            "label": {
              "id": "action-done",
              "arguments": {},
              "text": "Done",
              "parts": [
                {
                  "kind": "text",
                  "text": "Done"
                }
              ],
              "language": "en",
              "direction": "ltr"
            },
            "primary": false
          }
        ]
      },
      {
        "kind": "sign-in",
        "state": "later",
        "alternative": null,
        "heading": {
          "id": "step-sign-in",
          "arguments": {},
          "text": "Sign in to this site",
          "parts": [
            {
              "kind": "text",
              "text": "Sign in to this site"
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "text": {
          "id": "step-sign-in.text",
          "arguments": {},
          "text": "Use the account that the amount is meant for. This page then shows which account it is.",
          "parts": [
            {
              "kind": "text",
              "text": "Use the account that the amount is meant for. This page then shows which account it is."
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "places": [],
        "note": null,
        "notice": null,
        "keep": null,
        "resume": null,
        "calendar": null,
        "until": null,
        "link": {
          "url": "/sign-in.html",
          "label": {
            "id": "step-sign-in.link",
            "arguments": {},
            "text": "Go to sign-in",
            "parts": [
              {
                "kind": "text",
                "text": "Go to sign-in"
              }
            ],
            "language": "en",
            "direction": "ltr"
          }
        },
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
        "places": [],
        "note": null,
        "notice": null,
        "keep": null,
        "resume": null,
        "calendar": null,
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
      },
      {
        "kind": "contact-support",
        "state": "later",
        "alternative": null,
        "heading": {
          "id": "step-contact-support",
          "arguments": {},
          "text": "Contact support",
          "parts": [
            {
              "kind": "text",
              "text": "Contact support"
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "text": {
          "id": "step-contact-support.text",
          "arguments": {},
          "text": "Have the exact code and the receipt at hand. With them, support can see whether the code was issued, was used or met a fault.",
          "parts": [
            {
              "kind": "text",
              "text": "Have the exact code and the receipt at hand. With them, support can see whether the code was issued, was used or met a fault."
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "places": [],
        "note": null,
        "notice": null,
        "keep": null,
        "resume": null,
        "calendar": null,
        "until": null,
        "link": {
          "url": "/support.html",
          "label": {
            "id": "step-contact-support.link",
            "arguments": {},
            "text": "Go to support",
            "parts": [
              {
                "kind": "text",
                "text": "Go to support"
              }
            ],
            "language": "en",
            "direction": "ltr"
          }
        },
        "actions": [
          {
            "name": "hand-off",
            "label": {
              "id": "action-hand-off",
              "arguments": {},
              "text": "Write to support here",
              "parts": [
                {
                  "kind": "text",
                  "text": "Write to support here"
                }
              ],
              "language": "en",
              "direction": "ltr"
            },
            "primary": false
          },
          {
            "name": "helped",
            "label": {
              "id": "action-helped",
              "arguments": {},
              "text": "It is solved",
              "parts": [
                {
                  "kind": "text",
                  "text": "It is solved"
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
    "actions": [
      {
        "name": "stop",
        "label": {
          "id": "action-stop",
          "arguments": {},
          "text": "Do not redeem it now",
          "parts": [
            {
              "kind": "text",
              "text": "Do not redeem it now"
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
          "value": "R-3"
        }
      },
      "text": "Reference for support: R-3",
      "parts": [
        {
          "kind": "text",
          "text": "Reference for support: "
        },
        {
          "kind": "code",
          "text": "R-3"
        }
      ],
      "language": "en",
      "direction": "ltr"
    }
  },
  "support": null,
  "situations": null
} satisfies View;

export const listUnderWay = {
  "stage": "sending",
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
    "pin": null,
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
    "busy": true
  },
  "status": {
    "id": "status-cards",
    "arguments": {
      "place": {
        "kind": "number",
        "value": 4.0
      },
      "count": {
        "kind": "number",
        "value": 4.0
      }
    },
    "text": "Card 4 of 4 is being redeemed.",
    "parts": [
      {
        "kind": "text",
        "text": "Card "
      },
      {
        "kind": "count",
        "text": "4"
      },
      {
        "kind": "text",
        "text": " of "
      },
      {
        "kind": "count",
        "text": "4"
      },
      {
        "kind": "text",
        "text": " is being redeemed."
      }
    ],
    "language": "en",
    "direction": "ltr"
  },
  "cards": {
    "heading": {
      "id": "cards",
      "arguments": {
        "redeemed": {
          "kind": "number",
          "value": 1.0
        },
        "count": {
          "kind": "number",
          "value": 4.0
        }
      },
      "text": "Your cards: 1 of 4 redeemed",
      "parts": [
        {
          "kind": "text",
          "text": "Your cards: "
        },
        {
          "kind": "count",
          "text": "1"
        },
        {
          "kind": "text",
          "text": " of "
        },
        {
          "kind": "count",
          "text": "4"
        },
        {
          "kind": "text",
          "text": " redeemed"
        }
      ],
      "language": "en",
      "direction": "ltr"
    },
    "notes": [
      {
        "id": "cards.sum",
        "arguments": {
          "sum": {
            "kind": "money",
            "value": {
              "amount": "25.00",
              "currency": "EUR"
            }
          }
        },
        "text": "Added to your account from this list: 25.00 EUR",
        "parts": [
          {
            "kind": "text",
            "text": "Added to your account from this list: "
          },
          {
            "kind": "amount",
            "text": "25.00 EUR"
          }
        ],
        "language": "en",
        "direction": "ltr"
      }
    ],
    "cards": [
      {
        "code": "••••-••••-LMTC",
        "state": "redeemed",
        "text": {
          "id": "card-redeemed",
          "arguments": {
            "amount": {
              "kind": "money",
              "value": {
                "amount": "25.00",
                "currency": "EUR"
              }
            }
          },
          "text": "Redeemed: 25.00 EUR",
          "parts": [
            {
              "kind": "text",
              "text": "Redeemed: "
            },
            {
              "kind": "amount",
              "text": "25.00 EUR"
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "take": null,
        "actions": []
      },
      {
        "code": "••••-••••-8D52",
        "state": "refused",
        "text": {
          "id": "problem-expired",
          "arguments": {},
          "text": "The date of this code has passed",
          "parts": [
            {
              "kind": "text",
              "text": "The date of this code has passed"
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "take": null,
        "actions": []
      },
      {
        "code": "•••••-•••••-8772",
        "state": "incomplete",
        "text": {
          "id": "card-incomplete",
          "arguments": {},
          "text": "Its PIN or a character is missing",
          "parts": [
            {
              "kind": "text",
              "text": "Its PIN or a character is missing"
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "take": null,
        "actions": []
      },
      {
        "code": "••••-••••-50NN",
        "state": "under-way",
        "text": {
          "id": "card-under-way",
          "arguments": {},
          "text": "Being redeemed",
          "parts": [
            {
              "kind": "text",
              "text": "Being redeemed"
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "take": null,
        "actions": []
      }
    ],
    "actions": []
  },
  "outcome": null,
  "support": null,
  "situations": null
} satisfies View;

export const listStopped = {
  "stage": "sending",
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
    "pin": null,
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
    "busy": true
  },
  "status": {
    "id": "status-cards",
    "arguments": {
      "place": {
        "kind": "number",
        "value": 4.0
      },
      "count": {
        "kind": "number",
        "value": 4.0
      }
    },
    "text": "Card 4 of 4 is being redeemed.",
    "parts": [
      {
        "kind": "text",
        "text": "Card "
      },
      {
        "kind": "count",
        "text": "4"
      },
      {
        "kind": "text",
        "text": " of "
      },
      {
        "kind": "count",
        "text": "4"
      },
      {
        "kind": "text",
        "text": " is being redeemed."
      }
    ],
    "language": "en",
    "direction": "ltr"
  },
  "cards": {
    "heading": {
      "id": "cards",
      "arguments": {
        "redeemed": {
          "kind": "number",
          "value": 1.0
        },
        "count": {
          "kind": "number",
          "value": 4.0
        }
      },
      "text": "Your cards: 1 of 4 redeemed",
      "parts": [
        {
          "kind": "text",
          "text": "Your cards: "
        },
        {
          "kind": "count",
          "text": "1"
        },
        {
          "kind": "text",
          "text": " of "
        },
        {
          "kind": "count",
          "text": "4"
        },
        {
          "kind": "text",
          "text": " redeemed"
        }
      ],
      "language": "en",
      "direction": "ltr"
    },
    "notes": [
      {
        "id": "cards.sum",
        "arguments": {
          "sum": {
            "kind": "money",
            "value": {
              "amount": "25.00",
              "currency": "EUR"
            }
          }
        },
        "text": "Added to your account from this list: 25.00 EUR",
        "parts": [
          {
            "kind": "text",
            "text": "Added to your account from this list: "
          },
          {
            "kind": "amount",
            "text": "25.00 EUR"
          }
        ],
        "language": "en",
        "direction": "ltr"
      }
    ],
    "cards": [
      {
        "code": "••••-••••-LMTC",
        "state": "redeemed",
        "text": {
          "id": "card-redeemed",
          "arguments": {
            "amount": {
              "kind": "money",
              "value": {
                "amount": "25.00",
                "currency": "EUR"
              }
            }
          },
          "text": "Redeemed: 25.00 EUR",
          "parts": [
            {
              "kind": "text",
              "text": "Redeemed: "
            },
            {
              "kind": "amount",
              "text": "25.00 EUR"
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "take": null,
        "actions": []
      },
      {
        "code": "••••-••••-8D52",
        "state": "refused",
        "text": {
          "id": "problem-expired",
          "arguments": {},
          "text": "The date of this code has passed",
          "parts": [
            {
              "kind": "text",
              "text": "The date of this code has passed"
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "take": null,
        "actions": []
      },
      {
        "code": "•••••-•••••-8772",
        "state": "incomplete",
        "text": {
          "id": "card-incomplete",
          "arguments": {},
          "text": "Its PIN or a character is missing",
          "parts": [
            {
              "kind": "text",
              "text": "Its PIN or a character is missing"
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "take": null,
        "actions": []
      },
      {
        "code": "••••-••••-50NN",
        "state": "under-way",
        "text": {
          "id": "card-under-way",
          "arguments": {},
          "text": "Being redeemed",
          "parts": [
            {
              "kind": "text",
              "text": "Being redeemed"
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "take": null,
        "actions": []
      }
    ],
    "actions": []
  },
  "outcome": null,
  "support": null,
  "situations": null
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
      "arguments": {
        "page": {
          "kind": "link",
          "value": "/sign-in.html"
        }
      },
      "text": "Nobody is signed in. Sign in first, so that the amount goes to the right account.",
      "parts": [
        {
          "kind": "text",
          "text": "Nobody is signed in. "
        },
        {
          "kind": "link",
          "text": "Sign in",
          "url": "/sign-in.html"
        },
        {
          "kind": "text",
          "text": " first, so that the amount goes to the right account."
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
    "pin": null,
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
  "cards": null,
  "outcome": null,
  "support": null,
  "situations": {
    "label": {
      "id": "situations",
      "arguments": {},
      "text": "Help with something else",
      "parts": [
        {
          "kind": "text",
          "text": "Help with something else"
        }
      ],
      "language": "en",
      "direction": "ltr"
    },
    "choices": [
      {
        "name": "situation:already-redeemed",
        "label": {
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
        "primary": false
      },
      {
        "name": "situation:credit-missing",
        "label": {
          "id": "problem-accepted-without-effect",
          "arguments": {},
          "text": "The amount does not show in the account",
          "parts": [
            {
              "kind": "text",
              "text": "The amount does not show in the account"
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "primary": false
      },
      {
        "name": "situation:unreadable",
        "label": {
          "id": "problem-unreadable",
          "arguments": {},
          "text": "The code cannot be read",
          "parts": [
            {
              "kind": "text",
              "text": "The code cannot be read"
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "primary": false
      },
      {
        "name": "situation:not-for-this-account",
        "label": {
          "id": "problem-not-for-this-account",
          "arguments": {},
          "text": "The card cannot be used with this account",
          "parts": [
            {
              "kind": "text",
              "text": "The card cannot be used with this account"
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "primary": false
      },
      {
        "name": "situation:check-fails",
        "label": {
          "id": "situation-check-fails",
          "arguments": {},
          "text": "The security check cannot be passed",
          "parts": [
            {
              "kind": "text",
              "text": "The security check cannot be passed"
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "primary": false
      },
      {
        "name": "situation:unexpected-code",
        "label": {
          "id": "situation-unexpected-code",
          "arguments": {},
          "text": "A security code came without being asked for",
          "parts": [
            {
              "kind": "text",
              "text": "A security code came without being asked for"
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "primary": false
      },
      {
        "name": "situation:discount-lost",
        "label": {
          "id": "discount-lost",
          "arguments": {},
          "text": "Benefits of this account have ended",
          "parts": [
            {
              "kind": "text",
              "text": "Benefits of this account have ended"
            }
          ],
          "language": "en",
          "direction": "ltr"
        },
        "primary": false
      }
    ]
  }
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

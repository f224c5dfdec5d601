// The icons, as path data in a box of 20 x 20: stroked with round caps and joins, no fill, one colour.
#pragma once

namespace headgate::ui {

enum class Icon {
  Traffic,
  Routes,
  Upstreams,
  Sessions,
  Settings,
  Run,
  Stop,
  Capture,
  Hold,
  Filter,
  Search,
  Pin,
  Copy,
  Resend,
  Plus,
  Close,
  Down,
  Right,
  Listener,
  Match,
  Policy,
  Pool,
  Target,
  Key,
  Limit,
  Clock,
  Retry,
  Headers,
  Stall,
  Map,
  Undo,
  Diff,
  Record,
  Drag,
  Check,
  Note,
  Link,
  Eye,
  Last = Eye
};

// In the order of the enum.
constexpr const char* kIconPaths[] = {
    "M2.5 5.5h9M2.5 10h15M2.5 14.5h6",
    "M2.5 10H6c4 0 3.5-5 7.5-5H17M6 10c4 0 3.5 5 7.5 5H17M14.5 2.5L17 5l-2.5 2.5M14.5 12.5L17 15l-2.5 2.5",
    "M2.5 10.5H6l2-6 4 11 2-5h3.5",
    "M4.5 3v14M4.5 6.5h5.8M4.5 13.5h8.3M14.3 6.5a2 2 0 1 1-4 0 2 2 0 1 1 4 0M16.8 13.5a2 2 0 1 1-4 0 2 2 0 1 "
    "1 4 0",
    "M2.5 6h8M15 6h2.5M2.5 14h2.5M9.5 14h8M15 6a2.2 2.2 0 1 1-4.4 0 2.2 2.2 0 1 1 4.4 0M9.4 14a2.2 2.2 0 1 "
    "1-4.4 0 2.2 2.2 0 1 1 4.4 0",
    "M6 4l10 6-10 6z",
    "M5 5h10v10H5z",
    "M16.5 10a6.5 6.5 0 1 1-13 0 6.5 6.5 0 1 1 13 0M12.3 10a2.3 2.3 0 1 1-4.6 0 2.3 2.3 0 1 1 4.6 0",
    "M7 4v12M13 4v12",
    "M3 4.5h14l-5.5 6.5v5.5l-3-1.5v-4z",
    "M14.5 9a5.5 5.5 0 1 1-11 0 5.5 5.5 0 1 1 11 0M13 13l4.2 4.2",
    "M7.5 3h5l-.5 5 3 3h-10l3-3zM10 11v6",
    "M7.5 7.5h9v9h-9zM13 7.5v-4H3.5V13h4",
    "M15.8 8A6.2 6.2 0 1 0 16.2 11.5M16.5 3.5V8H12",
    "M10 4v12M4 10h12",
    "M5.5 5.5l9 9M14.5 5.5l-9 9",
    "M5.5 8l4.5 4.5L14.5 8",
    "M8 5.5l4.5 4.5L8 14.5",
    "M5 3v8.5M15 3v8.5M5 4.5h10M8 8h4M3 14.5h14M3 17.5h14",
    "M10 3v14M10 4.5h4.5l2.5 2.25L14.5 9H10M10 9.5H5.5L3 11.75 5.5 14H10",
    "M10 3l6 2v5c0 3.7-2.7 6-6 7-3.3-1-6-3.3-6-7V5z",
    "M12 5a2 2 0 1 1-4 0 2 2 0 1 1 4 0M7 14.5a2 2 0 1 1-4 0 2 2 0 1 1 4 0M17 14.5a2 2 0 1 1-4 0 2 2 0 1 1 4 "
    "0M9.1 6.8L6 12.7M10.9 6.8L14 12.7M7 14.5h6",
    "M3.5 4h13v5h-13zM3.5 11h13v5h-13zM6.5 6.5h1M6.5 13.5h1",
    "M5 9h10v7.5H5zM7.3 9V6.3a2.7 2.7 0 0 1 5.4 0V9",
    "M4.5 15a7 7 0 1 1 11 0M10 11l3.2-4",
    "M17 10a7 7 0 1 1-14 0 7 7 0 1 1 14 0M10 6v4l2.7 2",
    "M4 9A6 6 0 0 1 15 7M15.5 3.5V7H12M16 11a6 6 0 0 1-11 2M4.5 16.5V13H8",
    "M3.5 5h1.5M8 5h8.5M3.5 10h1.5M8 10h8.5M3.5 15h1.5M8 15h8.5",
    "M5 3h10M5 17h10M6.5 3c0 4 3.5 5 3.5 7s-3.5 3-3.5 7M13.5 3c0 4-3.5 5-3.5 7s3.5 3 3.5 7",
    "M6.5 10a2 2 0 1 1-4 0 2 2 0 1 1 4 0M17.5 4.5a2 2 0 1 1-4 0 2 2 0 1 1 4 0M17.5 15.5a2 2 0 1 1-4 0 2 2 0 "
    "1 1 4 0M6.3 9l7.3-3.6M6.3 11l7.3 3.6",
    "M4 8h8.2a4 4 0 0 1 0 8H8M7 4.8L3.8 8 7 11.2",
    "M10 3v8M6 7h8M6 15.5h8",
    "M4 4h12v12H4zM7 8h6M7 12h4",
    "M7.5 5v.01M12.5 5v.01M7.5 10v.01M12.5 10v.01M7.5 15v.01M12.5 15v.01",
    "M4 10.5l4 4 8-9",
    "M4 3.5h12v9L12.5 16.5H4zM12.5 16.5v-4H16",
    "M3 10h14M12 5l5 5-5 5",
    "M2.5 10c2-3.6 4.5-5.3 7.5-5.3s5.5 1.7 7.5 5.3c-2 3.6-4.5 5.3-7.5 5.3S4.5 13.6 2.5 10M12.3 10a2.3 2.3 0 "
    "1 1-4.6 0 2.3 2.3 0 1 1 4.6 0",
};
static_assert(sizeof kIconPaths / sizeof kIconPaths[0] == int(Icon::Last) + 1);

}  // namespace headgate::ui

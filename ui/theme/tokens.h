// Every colour and measure of the look, by the names that resources/tokens.json gives them. The values are
// filled in from that file when Headgate is built; nothing else in the window writes a colour.
#pragma once

#include <QColor>
#include <QStringList>

namespace headgate::ui {

enum class Scheme { Light, Dark };

struct TypeRole {
  int px = 0;
  int line = 0;
  int weight = 400;
  bool mono = false;
};

struct Tokens {
  // What things stand on: bars, data, detail; tracks and wells; blocks, buttons and popups; what the pointer
  // is over.
  struct {
    QColor window, base, panel, sunken, raised, hover;
  } surface;
  // The mode bar, dark in both themes.
  struct {
    QColor background, active, text, textActive, mark, badge, badgeText;
  } rail;
  // Soft and normal lines only separate; a strong one may be what a control is known by.
  struct {
    QColor soft, normal, strong;
  } line;
  struct {
    QColor primary, secondary, tertiary, disabled, onAccent;
  } text;
  // What can be acted on or is chosen; never a status.
  struct {
    QColor base, hover, pressed, soft, text, focus;
  } accent;
  struct {
    QColor active, inactive, edge;
  } selection;
  struct {
    QColor ok, warn, error, held, idle, okSoft, warnSoft, errorSoft, heldSoft, idleSoft;
  } status;
  // Kinds of traffic.
  struct {
    QColor llm, mcp, webSocket, http;
  } series;
  struct {
    QColor text, thinking, toolCall, control, ping, silence;
    double clientLaneOpacity = 1, silenceFillOpacity = 1;
  } streamEvent;
  struct {
    double edgeOpacity = 1, edgeOpacitySelected = 1;
  } map;
  struct {
    QColor color;
    double opacity = 1;
  } scrim;

  // From here on both themes have the same values. Lengths are device independent pixels.
  struct {
    QStringList family, mono;  // the first entry of each stands for the system's own font
    TypeRole caption, small, wire, body, strong, sentence, title;
  } type;
  struct {
    int grid, half, cellX, panelX, panelY, formRow, sectionGap;
  } space{};
  struct {
    int row, headerRow, routeRow, policyRow, treeRow, paletteRow, toolbar, status, outputTabs, detailTabs,
        applyBar, rail, railItem, tree, detail, routeList, routeForm, button, buttonSmall, input, chip, tag,
        icon, iconLarge, lamp, gauge, selectionEdge, focusRing;
  } size{};
  struct {
    int chip, control, block, popup;
  } radius{};
  struct {
    int hover, tab, paneToggle, chipIn, lampChange, graphRate, stripScroll, paintWhenBusy;
  } motionMs{};
};

const Tokens& tokensOf(Scheme scheme);

}  // namespace headgate::ui

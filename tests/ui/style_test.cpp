// SPDX-FileCopyrightText: The Comptoir authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/printing/fonts/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/look.h"
#include "ui/style/paint.h"
#include "ui/style/textstyle.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFontDatabase>
#include <QFontInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace comptoir;
using namespace comptoir::ui;

namespace
{

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Theme themeNamed(const QString &name)
{
    const auto theme = Theme::fromJson(contentOf(QString(u":/themes/"_s + name + u".json"_s)));
    return theme ? *theme : Theme();
}

struct Pair {
    Ink text;
    Ink ground;
};

/// Every text on every ground it may lie on.
QList<Pair> textPairs()
{
    QList<Pair> pairs;
    for (const auto text : {Ink::Text, Ink::Muted}) {
        for (const auto ground : {Ink::Canvas, Ink::Surface, Ink::Raised, Ink::Fill, Ink::AccentSoft, Ink::SuccessSoft,
                                  Ink::WarningSoft, Ink::DangerSoft, Ink::InfoSoft})
            pairs.append({text, ground});
        for (int i = 1; i <= 8; ++i)
            pairs.append({text, hueSoft(i)});
    }
    for (const auto ground : {Ink::Accent, Ink::AccentHover, Ink::AccentPressed})
        pairs.append({Ink::OnAccent, ground});
    for (const auto ground : {Ink::Canvas, Ink::Surface, Ink::Raised, Ink::AccentSoft})
        pairs.append({Ink::AccentInk, ground});
    pairs.append({Ink::OnStay, Ink::Stay});
    const QList<Pair> signs = {{Ink::Success, Ink::SuccessSoft},
                               {Ink::Warning, Ink::WarningSoft},
                               {Ink::Danger, Ink::DangerSoft},
                               {Ink::Info, Ink::InfoSoft}};
    for (const auto &sign : signs) {
        for (const auto ground : {sign.ground, Ink::Canvas, Ink::Surface, Ink::Raised})
            pairs.append({sign.text, ground});
    }
    for (int i = 1; i <= 8; ++i) {
        for (const auto ground : {hueSoft(i), Ink::Surface, Ink::Raised})
            pairs.append({hue(i), ground});
    }
    return pairs;
}

/// How many pixels of the widget have this colour.
int pixelsOf(QWidget &widget, Ink role)
{
    const auto image = widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
    const auto wanted = ink(role).rgb();
    int found = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            found += image.pixel(x, y) == wanted ? 1 : 0;
    }
    return found;
}

/// The first and the last column of the picture that is not empty.
std::optional<std::pair<int, int>> extent(const QImage &image)
{
    int first = image.width();
    int last = -1;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (qAlpha(image.pixel(x, y)) > 0) {
                first = std::min(first, x);
                last = std::max(last, x);
            }
        }
    }
    return last < 0 ? std::nullopt : std::optional(std::pair(first, last));
}

} // namespace

class StyleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void textCanBeReadInBothThemes_data();
    void textCanBeReadInBothThemes();
    void controlBordersCanBeSeenInBothThemes_data() { textCanBeReadInBothThemes_data(); }
    void controlBordersCanBeSeenInBothThemes();
    void aThemeThatLacksAColourIsRefused();
    void aThemeThatIsNoJsonIsRefused();
    void contrastIsThatOfWcag();
    void changingTheThemeRepaints();
    void densitySetsTheHeightOfControls();
    void reducedMotionEndsMotionAtOnce();
    void figuresAreOfOneWidth_data();
    void figuresAreOfOneWidth();
    void latinAndArabicComeFromTheProgramsFonts();
    void arabicAndLatinStandInBoxesOfOneHeight();
    void linesOfATextStandApartAsTheirStyleSays();
    void textIsAsHeavyOnADarkGroundAsOnALightOne();
    void everyIconOfTheSetDraws();
    void everyIconThatSourcesNameExists_data();
    void everyIconThatSourcesNameExists();
    void anIconIsDrawnInTheInkAsked();
    void aDirectionalIconTurnsRound();
    void otherIconsStay();
    void aFieldShowsItsState();
    void aSelectedItemHasTheEdgeOnItsLeadingSide();
    void checkBoxIsEighteenPixels();
};

void StyleTest::initTestCase()
{
    installLook(*qApp);
}

void StyleTest::init()
{
    Look::instance().setTheme(u"light"_s);
    Look::instance().setDensity(Density::Comfortable);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void StyleTest::textCanBeReadInBothThemes_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("light") << u"light"_s;
    QTest::newRow("dark") << u"dark"_s;
}

void StyleTest::textCanBeReadInBothThemes()
{
    QFETCH(QString, name);
    const auto theme = themeNamed(name);
    QCOMPARE(theme.isDark(), name == u"dark");
    for (const auto &pair : textPairs()) {
        const auto text = theme.color(pair.text);
        const auto ground = theme.color(pair.ground);
        const auto what = u"%1 on %2: %3"_s.arg(text.name(), ground.name()).arg(contrast(text, ground));
        QVERIFY2(contrast(text, ground) >= 4.5, qPrintable(what));
    }
}

void StyleTest::controlBordersCanBeSeenInBothThemes()
{
    QFETCH(QString, name);
    const auto theme = themeNamed(name);
    for (const auto line : {Ink::LineStrong, Ink::Accent, Ink::Danger, Ink::Warning})
        QVERIFY(contrast(theme.color(line), theme.color(Ink::Surface)) >= 3.0);
}

void StyleTest::aThemeThatLacksAColourIsRefused()
{
    auto object = QJsonDocument::fromJson(contentOf(u":/themes/light.json"_s)).object();
    auto colors = object[u"colors"].toObject();
    colors.remove(u"hueSoft8"_s);
    object[u"colors"] = colors;
    const auto theme = Theme::fromJson(QJsonDocument(object).toJson());
    QVERIFY(!theme);
    QCOMPARE(theme.error().code, u"theme_invalid"_s);
    QVERIFY(theme.error().message.contains(u"hueSoft8"));
    colors[u"hueSoft8"] = u"olive"_s;
    object[u"colors"] = colors;
    QVERIFY(!Theme::fromJson(QJsonDocument(object).toJson()));
}

void StyleTest::aThemeThatIsNoJsonIsRefused()
{
    QVERIFY(!Theme::fromJson("canvas: white"));
    QVERIFY(!Theme::fromJson("[]"));
}

void StyleTest::contrastIsThatOfWcag()
{
    QCOMPARE(qRound(contrast(Qt::white, Qt::black) * 100), 2100);
    QCOMPARE(qRound(contrast(Qt::black, Qt::white) * 100), 2100);
    QCOMPARE(qRound(contrast(QColor(0x77, 0x77, 0x77), Qt::white) * 100), 448);
}

void StyleTest::changingTheThemeRepaints()
{
    QPushButton button(u"Save"_s);
    setProminent(&button);
    button.resize(button.sizeHint());
    QVERIFY(pixelsOf(button, Ink::Accent) > 500);
    QSignalSpy changed(&Look::instance(), &Look::themeChanged);
    Look::instance().setTheme(u"dark"_s);
    QCOMPARE(changed.count(), 1);
    QVERIFY(Look::instance().theme().isDark());
    QVERIFY(pixelsOf(button, Ink::Accent) > 500);
    QCOMPARE(qApp->palette().color(QPalette::Window), ink(Ink::Canvas));
    Look::instance().setTheme(u"system"_s); // the offscreen desktop is light
    QVERIFY(!Look::instance().theme().isDark());
}

void StyleTest::densitySetsTheHeightOfControls()
{
    const std::initializer_list<std::pair<Density, int>> heights = {
        {Density::Compact, 28}, {Density::Comfortable, 36}, {Density::Touch, 52}};
    for (const auto &[density, height] : heights) {
        Look::instance().setDensity(density);
        QLineEdit edit;
        QPushButton button(u"Save"_s);
        QComboBox combo;
        QCOMPARE(edit.sizeHint().height(), height);
        QCOMPARE(button.sizeHint().height(), height);
        QCOMPARE(combo.sizeHint().height(), height);
        QCOMPARE(controlHeight(), height);
    }
}

void StyleTest::reducedMotionEndsMotionAtOnce()
{
    QVERIFY(motionMs(180) == 180);
    Look::instance().setReducedMotion(true);
    QCOMPARE(motionMs(180), 0);
    QCOMPARE(qApp->style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
    Look::instance().setReducedMotion(false);
}

void StyleTest::figuresAreOfOneWidth_data()
{
    QTest::addColumn<TextStyle>("style");
    QTest::newRow("body") << TextStyle::Body;
    QTest::newRow("strong") << TextStyle::BodyStrong;
    QTest::newRow("total") << TextStyle::Total;
}

void StyleTest::figuresAreOfOneWidth()
{
    QFETCH(TextStyle, style);
    const QFontMetricsF metrics(fontOf(style));
    const auto width = metrics.horizontalAdvance(u"8 888,88"_s);
    for (const auto &amount : {u"1 111,11"_s, u"7 417,71"_s, u"4 044,40"_s, u"9 215,36"_s})
        QCOMPARE(metrics.horizontalAdvance(amount), width);
}

void StyleTest::latinAndArabicComeFromTheProgramsFonts()
{
    QCOMPARE(QFontInfo(fontOf(TextStyle::Body)).family(), textFamily());
    QVERIFY(QFontDatabase::styles(textFamily()).contains(u"SemiBold"_s));
    QVERIFY(QFontDatabase::writingSystems(arabicFamily()).contains(QFontDatabase::Arabic));
    QVERIFY(QFontInfo(fontOf(TextStyle::BodyStrong)).weight() >= QFont::DemiBold);
    QCOMPARE(QFontInfo(fontOf(TextStyle::Total)).pixelSize(), 44);
}

void StyleTest::arabicAndLatinStandInBoxesOfOneHeight()
{
    for (const auto style : {TextStyle::Caption, TextStyle::Body, TextStyle::BodyStrong, TextStyle::Title}) {
        QLabel latin(u"Total 250"_s);
        QLabel arabic(QString(u"قهوة "_s + u"250"_s));
        latin.setFont(fontOf(style));
        arabic.setFont(fontOf(style));
        QCOMPARE(arabic.sizeHint().height(), latin.sizeHint().height());
    }
}

void StyleTest::linesOfATextStandApartAsTheirStyleSays()
{
    const QFontMetricsF metrics(fontOf(TextStyle::Body));
    QCOMPARE(qRound(metrics.lineSpacing()), lineHeight(TextStyle::Body));
}

/// Qt blends PostScript outlines so that light text looks bold; ours are none.
void StyleTest::textIsAsHeavyOnADarkGroundAsOnALightOne()
{
    const auto covered = [](const QColor &text, const QColor &ground) {
        QImage image(400, 30, QImage::Format_RGB32);
        image.fill(ground);
        QPainter painter(&image);
        painter.setFont(fontOf(TextStyle::Body));
        painter.setPen(text);
        painter.drawText(image.rect(), Qt::AlignCenter, u"Lait pasteurisé 2 522,50"_s);
        painter.end();
        qint64 sum = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                sum += std::abs(image.pixelColor(x, y).green() - ground.green());
        }
        return sum;
    };
    const auto onLight = covered(Qt::black, Qt::white);
    const auto onDark = covered(Qt::white, Qt::black);
    QVERIFY(onLight > 10'000);
    QVERIFY2(std::abs(onDark - onLight) * 50 < onLight, qPrintable(u"%1 against %2"_s.arg(onDark).arg(onLight)));
}

void StyleTest::everyIconOfTheSetDraws()
{
    const auto names = iconNames();
    QVERIFY(names.size() > 80);
    for (const auto &name : names) {
        const auto inside = extent(iconPixmap(name, Ink::Text, 48, 1).toImage());
        QVERIFY2(inside, qPrintable(name));
        if (name != u"logo") // the strokes keep clear of the edge
            QVERIFY2(inside->first >= 1 && inside->second <= 46, qPrintable(name));
    }
}

void StyleTest::everyIconThatSourcesNameExists_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
         {"till",    "ticket",     "clock",       "tags",         "users",         "user",         "box",
          "truck",   "bed",        "compass",     "chart",        "store",         "settings",     "search",
          "barcode", "star",       "pause",       "plus",         "minus",         "percent",      "trash",
          "undo",    "return",     "note",        "printer",      "drawer",        "cash",         "card",
          "book",    "cheque",     "gift",        "split",        "more",          "check",        "close",
          "alert",   "info",       "eye-off",     "shield-check", "hourglass",     "cloud-off",    "cloud-check",
          "sync",    "chevron-up", "arrow-right", "chevron-left", "chevron-right", "chevron-down", "backspace",
          "enter",   "in",         "out",         "download",     "upload",        "calendar",     "filter",
          "edit",    "history",    "mail",        "lock",         "globe",         "sun",          "moon",
          "keypad",  "bag",        "bread",       "cup",          "bottle",        "milk",         "jar",
          "leaf",    "phone",      "scissors",    "soap",         "egg",           "tray",         "tools",
          "copy",    "receipt",    "invoice",     "pin",          "grid",          "plug",         "warning",
          "logo"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void StyleTest::everyIconThatSourcesNameExists()
{
    QFETCH(QString, name);
    QVERIFY(hasIcon(name));
    QVERIFY(!icon(name).isNull());
    QVERIFY(icon(u"no-such-icon"_s).isNull());
}

void StyleTest::anIconIsDrawnInTheInkAsked()
{
    const auto image = iconPixmap(u"plus"_s, Ink::Danger, 24, 2).toImage();
    QCOMPARE(image.size(), QSize(48, 48));
    QCOMPARE(image.pixelColor(24, 24), ink(Ink::Danger));
    const auto plain = icon(u"plus"_s).pixmap(24).toImage();
    QCOMPARE(plain.pixelColor(12, 12), ink(Ink::Text));
    QCOMPARE(icon(u"plus"_s).pixmap(24, QIcon::Disabled).toImage().pixelColor(12, 12), disabledInk());
    Look::instance().setTheme(u"dark"_s);
    QCOMPARE(icon(u"plus"_s).pixmap(24).toImage().pixelColor(12, 12), ink(Ink::Text));
    QVERIFY(plain.pixelColor(12, 12) != ink(Ink::Text));
}

void StyleTest::aDirectionalIconTurnsRound()
{
    for (const auto &name : {u"arrow-right"_s, u"chevron-left"_s, u"undo"_s, u"backspace"_s, u"truck"_s, u"split"_s}) {
        QVERIFY(isDirectional(name));
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        const auto left = iconPixmap(name, Ink::Text, 24, 1).toImage();
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const auto right = iconPixmap(name, Ink::Text, 24, 1).toImage();
        QVERIFY2(left != right, qPrintable(name));
        QCOMPARE(right, left.mirrored(true, false).convertToFormat(right.format()));
    }
}

void StyleTest::otherIconsStay()
{
    for (const auto &name : {u"clock"_s, u"percent"_s, u"note"_s, u"barcode"_s}) {
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        const auto left = iconPixmap(name, Ink::Text, 24, 1).toImage();
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(iconPixmap(name, Ink::Text, 24, 1).toImage(), left);
    }
}

void StyleTest::aFieldShowsItsState()
{
    QLineEdit edit;
    edit.resize(200, 36);
    QCOMPARE(pixelsOf(edit, Ink::Danger), 0);
    setFieldState(&edit, FieldState::Error);
    const int error = pixelsOf(edit, Ink::Danger);
    QVERIFY(error > 2 * 2 * (200 + 36) - 100); // two pixels all round but for the corners
    setFieldState(&edit, FieldState::Warning);
    QCOMPARE(pixelsOf(edit, Ink::Danger), 0);
    QVERIFY(pixelsOf(edit, Ink::Warning) > 300);
    setFieldState(&edit, FieldState::Normal);
    QCOMPARE(pixelsOf(edit, Ink::Warning), 0);
    QVERIFY(pixelsOf(edit, Ink::LineStrong) > 300);
}

void StyleTest::aSelectedItemHasTheEdgeOnItsLeadingSide()
{
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QListWidget list;
        list.setFrameShape(QFrame::NoFrame);
        list.setLayoutDirection(direction);
        list.addItem(u"Bread"_s);
        list.setCurrentRow(0);
        list.resize(200, 100);
        const auto image = list.grab().toImage();
        const int row = tableRowHeight() / 2;
        const int lead = direction == Qt::LeftToRight ? 1 : 198;
        QCOMPARE(image.pixelColor(lead, row), ink(Ink::Accent));
        QCOMPARE(image.pixelColor(199 - lead, row), ink(Ink::AccentSoft));
        const int inside = direction == Qt::LeftToRight ? 4 : 195;
        QCOMPARE(image.pixelColor(inside, row), ink(Ink::AccentSoft));
    }
}

void StyleTest::checkBoxIsEighteenPixels()
{
    QCheckBox box;
    box.setChecked(true);
    box.resize(30, 30);
    QStyleOptionButton option;
    option.initFrom(&box);
    QCOMPARE(box.style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, &box).size(), QSize(18, 18));
    QVERIFY(pixelsOf(box, Ink::Accent) > 100);
}

QTEST_MAIN(StyleTest)
#include "style_test.moc"

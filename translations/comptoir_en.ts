<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>JoinCheck</name>
    <message numerus="yes">
        <source>At least %n characters: whoever finds the file tries many.</source>
        <translation>
            <numerusform>At least %n character: whoever finds the file tries many.</numerusform>
            <numerusform>At least %n characters: whoever finds the file tries many.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncView</name>
    <message numerus="yes">
        <source>Offline since %1. %n wait(s) here.</source>
        <translation>
            <numerusform>Offline since %1. %n waits here.</numerusform>
            <numerusform>Offline since %1. %n wait here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the way</source>
        <translation>
            <numerusform>%n on the way</numerusform>
            <numerusform>%n on the way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>%n to look at</numerusform>
            <numerusform>%n to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n row(s)</source>
        <translation>
            <numerusform>%1, %n row</numerusform>
            <numerusform>%1, %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n, since %1</source>
        <comment>cuts</comment>
        <translation>
            <numerusform>%n, since %1</numerusform>
            <numerusform>%n, since %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n, the last from %1 to %2</source>
        <comment>cuts</comment>
        <translation>
            <numerusform>%n, from %1 to %2</numerusform>
            <numerusform>%n, the last from %1 to %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min behind the centre&apos;s</source>
        <translation>
            <numerusform>%n min behind the centre&apos;s</numerusform>
            <numerusform>%n min behind the centre&apos;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ahead of the centre&apos;s</source>
        <translation>
            <numerusform>%n min ahead of the centre&apos;s</numerusform>
            <numerusform>%n min ahead of the centre&apos;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n price(s)</source>
        <translation>
            <numerusform>%n price</numerusform>
            <numerusform>%n prices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent since the connection came back, the last at %1</source>
        <translation>
            <numerusform>%n sent since the connection came back, at %1</numerusform>
            <numerusform>%n sent since the connection came back, the last at %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TicketText</name>
    <message numerus="yes">
        <source>%n duplicate(s) were printed.</source>
        <translation>
            <numerusform>%n duplicate was printed.</numerusform>
            <numerusform>%n duplicates were printed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comptoir::PrintingPresenter</name>
    <message numerus="yes">
        <source>The printer is out of paper. %n paper(s) wait.</source>
        <translation>
            <numerusform>The printer is out of paper. %n paper waits.</numerusform>
            <numerusform>The printer is out of paper. %n papers wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The printer is not ready: look at its cover and its lamps. %n paper(s) wait.</source>
        <translation>
            <numerusform>The printer is not ready: look at its cover and its lamps. %n paper waits.</numerusform>
            <numerusform>The printer is not ready: look at its cover and its lamps. %n papers wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No printer is set up for what is to be printed. %n paper(s) wait.</source>
        <translation>
            <numerusform>No printer is set up for what is to be printed. %n paper waits.</numerusform>
            <numerusform>No printer is set up for what is to be printed. %n papers wait.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The printer does not answer. %n paper(s) wait.</source>
        <translation>
            <numerusform>The printer does not answer. %n paper waits.</numerusform>
            <numerusform>The printer does not answer. %n papers wait.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comptoir::ProductForm</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comptoir::ProductsPresenter</name>
    <message numerus="yes">
        <source>%1 product(s) · %2 ms</source>
        <translation>
            <numerusform>%1 product · %2 ms</numerusform>
            <numerusform>%1 products · %2 ms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n price(s)</source>
        <translation>
            <numerusform>Change %n price</numerusform>
            <numerusform>Change %n prices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n product(s) back on sale</source>
        <translation>
            <numerusform>Put %n product back on sale</numerusform>
            <numerusform>Put %n products back on sale</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Retire %n product(s)</source>
        <translation>
            <numerusform>Retire %n product</numerusform>
            <numerusform>Retire %n products</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comptoir::ShiftPresenter</name>
    <message numerus="yes">
        <source>%n min</source>
        <comment>time that has passed</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, of which %n return(s)</source>
        <translation>
            <numerusform>%1, of which %n return</numerusform>
            <numerusform>%1, of which %n returns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n movement(s)</source>
        <translation>
            <numerusform>%n movement</numerusform>
            <numerusform>%n movements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held ticket(s) go on in the next shift.</source>
        <translation>
            <numerusform>%n held ticket goes on in the next shift.</numerusform>
            <numerusform>%n held tickets go on in the next shift.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comptoir::TicketsPresenter</name>
    <message numerus="yes">
        <source>%n ticket(s)</source>
        <translation>
            <numerusform>%n ticket</numerusform>
            <numerusform>%n tickets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticket(s) were written</source>
        <translation>
            <numerusform>%n ticket was written</numerusform>
            <numerusform>%n tickets were written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) chosen, given back in cash</source>
        <translation>
            <numerusform>%n item chosen, given back in cash</numerusform>
            <numerusform>%n items chosen, given back in cash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) chosen, given back to the original card</source>
        <translation>
            <numerusform>%n item chosen, given back to the original card</numerusform>
            <numerusform>%n items chosen, given back to the original card</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) chosen, given back to the customer&apos;s account</source>
        <translation>
            <numerusform>%n item chosen, given back to the customer&apos;s account</numerusform>
            <numerusform>%n items chosen, given back to the customer&apos;s account</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comptoir::ui::AboveStrip</name>
    <message numerus="yes">
        <source>%n line(s) above</source>
        <translation>
            <numerusform>%n line above</numerusform>
            <numerusform>%n lines above</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n line(s) above</source>
        <translation>
            <numerusform>Show the line above</numerusform>
            <numerusform>Show the %n lines above</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comptoir::ui::CloseView</name>
    <message numerus="yes">
        <source>Adding up %n ticket(s) and writing the Z.</source>
        <translation>
            <numerusform>Adding up %n ticket and writing the Z.</numerusform>
            <numerusform>Adding up %n tickets and writing the Z.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comptoir::ui::CommandPalette</name>
    <message numerus="yes">
        <source>%n result(s) in %1 ms</source>
        <translation>
            <numerusform>%n result in %1 ms</numerusform>
            <numerusform>%n results in %1 ms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comptoir::ui::CountGrid</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coin(s)</source>
        <translation>
            <numerusform>%n coin</numerusform>
            <numerusform>%n coins</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comptoir::ui::DayStrip</name>
    <message numerus="yes">
        <source>offline, %n sale(s) kept</source>
        <translation>
            <numerusform>offline, %n sale kept</numerusform>
            <numerusform>offline, %n sales kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comptoir::ui::ImportDialog</name>
    <message numerus="yes">
        <source>%1 · %n row(s)</source>
        <translation>
            <numerusform>%1 · %n row</numerusform>
            <numerusform>%1 · %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n product(s)</source>
        <translation>
            <numerusform>Import %n product</numerusform>
            <numerusform>Import %n products</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comptoir::ui::JournalFact</name>
    <message numerus="yes">
        <source>Hashes and signatures of the last %n entries are right.</source>
        <translation>
            <numerusform>Hash and signature of the last entry are right.</numerusform>
            <numerusform>Hashes and signatures of the last %n entries are right.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comptoir::ui::OpenView</name>
    <message numerus="yes">
        <source>%n closed shift(s) wait for a manager.</source>
        <translation>
            <numerusform>%n closed shift waits for a manager.</numerusform>
            <numerusform>%n closed shifts wait for a manager.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held</source>
        <comment>tickets put aside</comment>
        <translation>
            <numerusform>%n held</numerusform>
            <numerusform>%n held</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n return(s)</source>
        <translation>
            <numerusform>%n return</numerusform>
            <numerusform>%n returns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comptoir::ui::PinDots</name>
    <message numerus="yes">
        <source>%n digit(s) typed</source>
        <translation>
            <numerusform>%n digit typed</numerusform>
            <numerusform>%n digits typed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comptoir::ui::PriceDialog</name>
    <message numerus="yes">
        <source>Change %n price(s)</source>
        <translation>
            <numerusform>Change %n price</numerusform>
            <numerusform>Change %n prices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comptoir::ui::PrintQueueCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comptoir::ui::ProductPanel</name>
    <message numerus="yes">
        <source>%n to fix</source>
        <translation>
            <numerusform>%n to fix</numerusform>
            <numerusform>%n to fix</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comptoir::ui::ProductsPage</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) changed.</source>
        <translation>
            <numerusform>%n product changed.</numerusform>
            <numerusform>%n products changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) written to %1.</source>
        <translation>
            <numerusform>%n product written to %1.</numerusform>
            <numerusform>%n products written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comptoir::ui::ProgressDialog</name>
    <message numerus="yes">
        <source>About %n minute(s) left</source>
        <translation>
            <numerusform>About %n minute left</numerusform>
            <numerusform>About %n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comptoir::ui::RefundFoot</name>
    <message numerus="yes">
        <source>Refund %n item(s)</source>
        <translation>
            <numerusform>Refund %n item</numerusform>
            <numerusform>Refund %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comptoir::ui::RescueDialog</name>
    <message numerus="yes">
        <source>%n entry(s) go into the file, which only the centre opens, with this passphrase. They stay here as well: whatever arrives twice counts once.</source>
        <translation>
            <numerusform>%n entry goes into the file, which only the centre opens, with this passphrase. It stays here as well: whatever arrives twice counts once.</numerusform>
            <numerusform>%n entries go into the file, which only the centre opens, with this passphrase. They stay here as well: whatever arrives twice counts once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) still wait for the centre. If it can be reached, cancel and synchronise. Else they go into a file, which only the centre opens, with this passphrase: give it to whoever looks after the centre.</source>
        <translation>
            <numerusform>%n entry still waits for the centre. If it can be reached, cancel and synchronise. Else it goes into a file, which only the centre opens, with this passphrase: give it to whoever looks after the centre.</numerusform>
            <numerusform>%n entries still wait for the centre. If it can be reached, cancel and synchronise. Else they go into a file, which only the centre opens, with this passphrase: give it to whoever looks after the centre.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comptoir::ui::ReturnSheet</name>
    <message numerus="yes">
        <source>Take back %n line(s)</source>
        <translation>
            <numerusform>Take back %n line</numerusform>
            <numerusform>Take back %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comptoir::ui::SetAsideCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comptoir::ui::SettingsPage</name>
    <message numerus="yes">
        <source>%n to fix</source>
        <translation>
            <numerusform>%n to fix</numerusform>
            <numerusform>%n to fix</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comptoir::ui::ShiftPage</name>
    <message numerus="yes">
        <source>%n closure(s) written.</source>
        <translation>
            <numerusform>%n closure written.</numerusform>
            <numerusform>%n closures written.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closed shift(s) saved as %1.</source>
        <translation>
            <numerusform>%n closed shift saved as %1.</numerusform>
            <numerusform>%n closed shifts saved as %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comptoir::ui::SyncPage</name>
    <message numerus="yes">
        <source>%n entry(s) are in %1.</source>
        <translation>
            <numerusform>%n entry is in %1.</numerusform>
            <numerusform>%n entries are in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comptoir::ui::TicketHistory</name>
    <message numerus="yes">
        <source>%n earlier event(s)</source>
        <translation>
            <numerusform>%n earlier event</numerusform>
            <numerusform>%n earlier events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comptoir::ui::TicketPanel</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>comptoir::ui::TillPage</name>
    <message numerus="yes">
        <source>All %n line(s) are taken off. It is written down.</source>
        <translation>
            <numerusform>The only line is taken off. It is written down.</numerusform>
            <numerusform>All %n lines are taken off. It is written down.</numerusform>
        </translation>
    </message>
</context>
</TS>

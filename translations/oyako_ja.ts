<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="ja">
    <context>
        <name>Dates</name>
        <message>
            <source>日づけはわからない</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1ごろ</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>生後%n日</source>
            <translation>
                <numerusform>生後%n日</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%nか月</source>
            <translation>
                <numerusform>%nか月</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n歳</source>
            <translation>
                <numerusform>%n歳</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n週</source>
            <translation>
                <numerusform>%n週</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n日</source>
            <translation>
                <numerusform>%n日</numerusform>
            </translation>
        </message>
        <message>
            <source>カレンダーにない日です</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>その元号には ない年です</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>1868年から2199年までの日を入れてください</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>年・月・日まで入れてください</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>例: R6.5.3、2024-5-3、5/3</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Faces</name>
        <message>
            <source>男</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>女</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>妊娠%1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1生</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1で出生</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>なまえは まだ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>予定日 %1</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>予定 %1</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::DateField</name>
        <message>
            <source>2024-05-03</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>R6.5.3 / 2024-5-3</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1より前です</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>%1よりあとです</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::InlineProgress</name>
        <message>
            <source>やめる</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>進みぐあい</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::NumberField</name>
        <message>
            <source>小数のない数字で入れてください</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>数字で入れてください(小数は%n桁まで)</source>
            <translation>
                <numerusform>数字で入れてください(小数は%n桁まで)</numerusform>
            </translation>
        </message>
        <message>
            <source>%1から%2までの数字を入れてください</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>めずらしい値です。もういちど見てください</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>

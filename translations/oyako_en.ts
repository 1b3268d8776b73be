<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_JP" sourcelanguage="ja">
    <context>
        <name>Dates</name>
        <message>
            <source>日づけはわからない</source>
            <translation>Date not known</translation>
        </message>
        <message>
            <source>%1ごろ</source>
            <translation>about %1</translation>
        </message>
        <message numerus="yes">
            <source>生後%n日</source>
            <translation>
                <numerusform>%n day old</numerusform>
                <numerusform>%n days old</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%nか月</source>
            <translation>
                <numerusform>%n month</numerusform>
                <numerusform>%n months</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n歳</source>
            <translation>
                <numerusform>%n year</numerusform>
                <numerusform>%n years</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n週</source>
            <translation>
                <numerusform>%n week</numerusform>
                <numerusform>%n weeks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n日</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message>
            <source>カレンダーにない日です</source>
            <translation>There is no such day</translation>
        </message>
        <message>
            <source>その元号には ない年です</source>
            <translation>That era has no such year</translation>
        </message>
        <message>
            <source>1868年から2199年までの日を入れてください</source>
            <translation>Please enter a day between 1868 and 2199</translation>
        </message>
        <message>
            <source>年・月・日まで入れてください</source>
            <translation>Please enter year, month and day</translation>
        </message>
        <message>
            <source>例: R6.5.3、2024-5-3、5/3</source>
            <translation>For example 2024-05-03, R6.5.3, 5/3</translation>
        </message>
    </context>
    <context>
        <name>Faces</name>
        <message>
            <source>男</source>
            <translation>male</translation>
        </message>
        <message>
            <source>女</source>
            <translation>female</translation>
        </message>
        <message>
            <source>妊娠%1</source>
            <translation>%1 pregnant</translation>
        </message>
        <message>
            <source>%1生</source>
            <translation>born %1</translation>
        </message>
        <message>
            <source>%1で出生</source>
            <translation>born at %1</translation>
        </message>
        <message>
            <source>なまえは まだ</source>
            <translation>No name yet</translation>
        </message>
        <message>
            <source>予定日 %1</source>
            <translation>due %1</translation>
        </message>
        <message>
            <source>予定 %1</source>
            <translation>due %1</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::DateField</name>
        <message>
            <source>2024-05-03</source>
            <translation>2024-05-03</translation>
        </message>
        <message>
            <source>R6.5.3 / 2024-5-3</source>
            <translation>R6.5.3 / 2024-5-3</translation>
        </message>
        <message>
            <source>%1より前です</source>
            <translation>Before %1</translation>
        </message>
        <message>
            <source>%1よりあとです</source>
            <translation>After %1</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::InlineProgress</name>
        <message>
            <source>やめる</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>進みぐあい</source>
            <translation>Progress</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::NumberField</name>
        <message>
            <source>小数のない数字で入れてください</source>
            <translation>Please enter a whole number</translation>
        </message>
        <message numerus="yes">
            <source>数字で入れてください(小数は%n桁まで)</source>
            <translation>
                <numerusform>Please enter a number with at most %n decimal</numerusform>
                <numerusform>Please enter a number with at most %n decimals</numerusform>
            </translation>
        </message>
        <message>
            <source>%1から%2までの数字を入れてください</source>
            <translation>Please enter a number from %1 to %2</translation>
        </message>
        <message>
            <source>めずらしい値です。もういちど見てください</source>
            <translation>Unusual value – please check</translation>
        </message>
    </context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="ja">
    <context>
        <name>Dates</name>
        <message>
            <source>日づけはわからない</source>
            <translation>日は わからない</translation>
        </message>
        <message>
            <source>%1ごろ</source>
            <translation>%1ごろ</translation>
        </message>
        <message numerus="yes">
            <source>生後%n日</source>
            <translation>
                <numerusform>うまれて %n日</numerusform>
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
                <numerusform>%nさい</numerusform>
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
            <translation>カレンダーに ない日です</translation>
        </message>
        <message>
            <source>その元号には ない年です</source>
            <translation>その 元号(令和など)には ない年です</translation>
        </message>
        <message>
            <source>1868年から2199年までの日を入れてください</source>
            <translation>1868年から 2199年までの 日を 書いてください</translation>
        </message>
        <message>
            <source>年・月・日まで入れてください</source>
            <translation>年・月・日を ぜんぶ 書いてください</translation>
        </message>
        <message>
            <source>例: R6.5.3、2024-5-3、5/3</source>
            <translation>たとえば: R6.5.3、2024-5-3、5/3</translation>
        </message>
    </context>
    <context>
        <name>Faces</name>
        <message>
            <source>男</source>
            <translation>男</translation>
        </message>
        <message>
            <source>女</source>
            <translation>女</translation>
        </message>
        <message>
            <source>妊娠%1</source>
            <translation>妊娠%1</translation>
        </message>
        <message>
            <source>%1生</source>
            <translation>%1うまれ</translation>
        </message>
        <message>
            <source>%1で出生</source>
            <translation>%1で うまれました</translation>
        </message>
        <message>
            <source>なまえは まだ</source>
            <translation>なまえは まだ</translation>
        </message>
        <message>
            <source>予定日 %1</source>
            <translation>生まれる予定の日 %1</translation>
        </message>
        <message>
            <source>予定 %1</source>
            <translation>予定 %1</translation>
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
            <translation>%1より まえの 日です</translation>
        </message>
        <message>
            <source>%1よりあとです</source>
            <translation>%1より あとの 日です</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::InlineProgress</name>
        <message>
            <source>やめる</source>
            <translation>やめる</translation>
        </message>
        <message>
            <source>進みぐあい</source>
            <translation>どこまで できたか</translation>
        </message>
    </context>
    <context>
        <name>oyako::ui::NumberField</name>
        <message>
            <source>小数のない数字で入れてください</source>
            <translation>点(.)のない 数字を 書いてください</translation>
        </message>
        <message numerus="yes">
            <source>数字で入れてください(小数は%n桁まで)</source>
            <translation>
                <numerusform>数字を 書いてください(点のあとは %nけたまで)</numerusform>
            </translation>
        </message>
        <message>
            <source>%1から%2までの数字を入れてください</source>
            <translation>%1から %2までの 数字を 書いてください</translation>
        </message>
        <message>
            <source>めずらしい値です。もういちど見てください</source>
            <translation>めずらしい 数字です。もういちど 見てください</translation>
        </message>
    </context>
</TS>

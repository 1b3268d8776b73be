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
        <name>oyako::ui::HeaderBar</name>
        <message>
            <source>このPCの中だけに保存</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>印刷</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ロック</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>つかいかた</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>つかいかた (F1)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>印刷 (Ctrl+P)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>手帳をとじる (Ctrl+L)</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::HelpPanel</name>
        <message>
            <source>とじる</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>どこでも使えるキー</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ctrl+K  さがす
Ctrl+P  印刷
Ctrl+Z  もとにもどす
Ctrl+L  手帳をとじる
Alt+←  まえの画面へ
F1  このせつめい</source>
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
        <name>oyako::ui::MessageBar</name>
        <message>
            <source>もとにもどす</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>とじる</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::NavigationRail</name>
        <message>
            <source>行き先</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>今</source>
            <comment>the one character on Today's dot</comment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>＋ 家族を追加</source>
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
    <context>
        <name>oyako::ui::SearchBox</name>
        <message>
            <source>さがす(人・記録・手続き)  Ctrl+K</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>さがす</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>見つかったもの</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>見つかりませんでした</source>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>oyako::ui::Shell</name>
        <message>
            <source>もとにもどせることは ありません</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>もとにもどしました。Ctrl+Shift+Z で やりなおせます</source>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>もとにもどしました。あとで変えた%n件は そのままです</source>
            <translation>
                <numerusform>もとにもどしました。あとで変えた%n件は そのままです</numerusform>
            </translation>
        </message>
        <message>
            <source>やりなおしました</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>人</source>
            <translation type="unfinished" />
        </message>
        <message>
            <source>画面</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
